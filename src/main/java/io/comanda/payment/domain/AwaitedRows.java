package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.AwaitedTransfer;
import io.comanda.payment.OwedBack;
import io.comanda.platform.query.Conditions;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds many waiting payments with one statement. */
@Repository
public class AwaitedRows {

    /** Whoever is missing nothing waits for nothing. */
    private static final String AWAITED =
            """
            select p.order_number, p.customer_number, p.currency, p.amount - r.received as open
            from payment_payment p
            cross join lateral (
                select coalesce(sum(case when e.kind = 'CAPTURE' then e.amount else -e.amount end), 0) as received
                from payment_event e
                where e.payment_id = p.id and e.status = 'SUCCESS' and e.kind in ('CAPTURE', 'REVERSAL')) r
            where p.active and p.method = 'TRANSFER' and p.cancelled_at is null and r.received < p.amount and\s""";

    private final JdbcClient jdbc;

    AwaitedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AwaitedTransfer> named(Collection<String> plainNumbers) {
        return jdbc.sql(AWAITED + "platform_plain(p.order_number) = any (?) order by p.id")
                .param(plainNumbers.toArray(String[]::new))
                .query((row, n) -> awaited(row))
                .list();
    }

    public List<AwaitedTransfer> owedBy(Collection<String> customerNumbers) {
        return jdbc.sql("select a.* from unnest(?::text[]) as c(number) cross join lateral (" + AWAITED
                        + "p.customer_number = c.number order by p.id limit 100) a")
                .param(customerNumbers.toArray(String[]::new))
                .query((row, n) -> awaited(row))
                .list();
    }

    public List<AwaitedTransfer> over(Collection<Money> amounts) {
        return jdbc.sql("select a.* from unnest(?::numeric[], ?::text[]) as m(amount, currency) cross join lateral ("
                        + AWAITED
                        + "p.amount = m.amount and r.received = 0 and p.currency = m.currency"
                        + " order by p.id limit 50) a")
                .param(amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .param(amounts.stream().map(Money::currency).toArray(String[]::new))
                .query((row, n) -> awaited(row))
                .list();
    }

    public List<AwaitedTransfer> search(String text, String currency, int limit) {
        var words = new Conditions().andWords("lower(p.order_number || ' ' || p.customer_number)", text);
        return jdbc.sql(AWAITED + "p.currency = ?" + words.sql().replaceFirst(" where ", " and ")
                        + " order by p.id limit ?")
                .param(currency)
                .params(words.params(limit))
                .query((row, n) -> awaited(row))
                .list();
    }

    public List<OwedBack> owedBackOver(Collection<Money> amounts) {
        return jdbc.sql(
                        """
                        select o.* from unnest(?::numeric[], ?::text[]) as m(amount, currency)
                        cross join lateral (
                            select p.order_number, p.customer_number, e.operation_key, e.amount, p.currency
                            from payment_event e join payment_payment p on p.id = e.payment_id
                            where e.kind = 'REFUND' and e.status = 'REQUEST' and p.method <> 'CARD'
                              and e.amount = m.amount and p.currency = m.currency
                              and not exists (
                                select 1 from payment_event s
                                where s.payment_id = e.payment_id and s.kind = 'REFUND' and s.status = 'SUCCESS'
                                  and s.operation_key = e.operation_key)
                            order by e.id limit 50) o""")
                .param(amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .param(amounts.stream().map(Money::currency).toArray(String[]::new))
                .query((row, n) -> new OwedBack(
                        row.getString("order_number"),
                        row.getString("customer_number"),
                        row.getString("operation_key"),
                        new Money(row.getBigDecimal("amount"), row.getString("currency"))))
                .list();
    }

    private static AwaitedTransfer awaited(ResultSet row) throws SQLException {
        return new AwaitedTransfer(
                row.getString("order_number"),
                row.getString("customer_number"),
                new Money(row.getBigDecimal("open"), row.getString("currency")));
    }
}
