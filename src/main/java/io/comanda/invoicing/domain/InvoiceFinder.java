package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import io.comanda.platform.query.Conditions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds many invoices with one statement. */
@Repository
public class InvoiceFinder {

    private static final String BY_ITS_WORDS = "platform_fold(number || ' ' || order_number || ' ' || customer_name)";

    private final JdbcClient jdbc;

    InvoiceFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<InvoiceView> named(Collection<String> plainNumbers) {
        var numbers = plainNumbers.toArray(String[]::new);
        return jdbc.sql(Invoices.VIEW
                        + " where number is not null and (platform_plain(number) = any (?)"
                        + " or platform_plain(order_number) = any (?)) order by id")
                .params(numbers, numbers)
                .query(Invoices::view)
                .list();
    }

    public List<InvoiceView> owedBy(Collection<String> customerNumbers) {
        return jdbc.sql(
                        """
                        select i.* from unnest(?::text[]) as c(number)
                        cross join lateral (
                            select * from invoicing_invoice
                            where customer_number = c.number and open > 0 and number is not null
                            order by due_on, id limit 100) i
                        order by i.due_on, i.id""")
                .param(customerNumbers.toArray(String[]::new))
                .query(Invoices::view)
                .list();
    }

    public List<InvoiceView> over(Collection<Money> amounts) {
        return jdbc.sql(
                        """
                        select i.* from unnest(?::numeric[], ?::text[]) as m(amount, currency)
                        cross join lateral (
                            select * from invoicing_invoice
                            where open = m.amount and currency = m.currency and open > 0 and number is not null
                            order by due_on, id limit 50) i
                        order by i.due_on, i.id""")
                .param(amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .param(amounts.stream().map(Money::currency).toArray(String[]::new))
                .query(Invoices::view)
                .list();
    }

    public List<InvoiceView> search(String words, String currency, int limit) {
        var conditions = new Conditions()
                .and("open > 0 and number is not null and currency = ?", currency)
                .andWords(BY_ITS_WORDS, words);
        return jdbc.sql(Invoices.VIEW + conditions.sql() + " order by due_on, id limit ?")
                .params(conditions.params(limit))
                .query(Invoices::view)
                .list();
    }
}
