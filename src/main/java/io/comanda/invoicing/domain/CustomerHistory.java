package io.comanda.invoicing.domain;

import io.comanda.invoicing.CustomerFigures.Bucket;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a customer's invoices and payments say about him; all sums are made by the database. */
@Component
public class CustomerHistory {

    private static final int MONTHS = 12;

    private static final String PAID =
            """
            select sum(r.amount * (r.booked_on - i.issued_on)) / nullif(sum(r.amount), 0) as days,
                   sum(r.amount * (r.booked_on - i.due_on)) / nullif(sum(r.amount), 0) as delay
            from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
            where i.customer_number = ? and i.currency = ? and r.booked_on > ? and r.amount > 0""";

    private static final String AGEING =
            """
            with late as (
                select ?::date - due_on as days, open from invoicing_invoice
                where customer_number = ? and currency = ? and open > 0 and number is not null)
            select coalesce(sum(open) filter (where days <= 0), 0),
                   coalesce(sum(open) filter (where days between 1 and 30), 0),
                   coalesce(sum(open) filter (where days between 31 and 60), 0),
                   coalesce(sum(open) filter (where days between 61 and 90), 0),
                   coalesce(sum(open) filter (where days between 91 and 120), 0),
                   coalesce(sum(open) filter (where days > 120), 0)
            from late""";

    private final JdbcClient jdbc;

    CustomerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First and last invoice. */
    public record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /** Days from the invoice to the money, and from the due day; null where nothing was paid. */
    public record Pace(@Nullable BigDecimal days, @Nullable BigDecimal delay) {}

    public Span span(String customer, String currency) {
        return jdbc.sql(
                        """
                        select min(issued_on) as first, max(issued_on) as last from invoicing_invoice
                        where customer_number = ? and currency = ? and number is not null""")
                .params(customer, currency)
                .query((row, n) ->
                        new Span(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .single();
    }

    /** Net invoiced less net credited of the last full months, by month. */
    public Money monthly(String customer, String currency, Span span, LocalDate today) {
        var present = YearMonth.from(today);
        var first = span.first() == null ? present : YearMonth.from(span.first());
        var months = Math.max(1, Math.min(MONTHS, (int) ChronoUnit.MONTHS.between(first, present)));
        var from = present.minusMonths(months).atDay(1);
        var net = jdbc.sql(
                        """
                        select (select coalesce(sum(net), 0) from invoicing_invoice
                                where customer_number = :customer and currency = :currency
                                  and issued_on >= :from and issued_on < :until)
                             - (select coalesce(sum(c.net), 0)
                                from invoicing_credit_note c join invoicing_invoice i on i.id = c.invoice_id
                                where i.customer_number = :customer and i.currency = :currency
                                  and c.issued_on >= :from and c.issued_on < :until)""")
                .param("customer", customer)
                .param("currency", currency)
                .param("from", from)
                .param("until", present.atDay(1))
                .query(BigDecimal.class)
                .single();
        return new Money(net.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP), currency);
    }

    /** Over the last twelve months, weighted by the money. */
    public Pace pace(String customer, String currency, LocalDate today) {
        return jdbc.sql(PAID)
                .params(customer, currency, today.minusMonths(MONTHS))
                .query((row, n) -> new Pace(days(row, "days"), days(row, "delay")))
                .single();
    }

    /** Open of invoices over orders on account, which hold the credit limit as their orders did. */
    public Money openOnAccount(String customer, String currency) {
        return jdbc.sql(
                        """
                        select coalesce(sum(open), 0) from invoicing_invoice
                        where customer_number = ? and currency = ? and open > 0 and payment_method = 'ACCOUNT'""")
                .params(customer, currency)
                .query((row, n) -> new Money(row.getBigDecimal(1), currency))
                .single();
    }

    public List<Bucket> ageing(String customer, String currency, LocalDate today) {
        return jdbc.sql(AGEING)
                .params(today, customer, currency)
                .query((row, n) -> buckets(row, currency))
                .single();
    }

    private static List<Bucket> buckets(ResultSet row, String currency) throws SQLException {
        var buckets = new ArrayList<Bucket>();
        for (var i = 0; i < 6; i++) {
            var from = i == 0 ? 0 : (i - 1) * 30 + 1;
            var to = i == 5 ? null : Integer.valueOf(i * 30);
            buckets.add(new Bucket(from, to, new Money(row.getBigDecimal(i + 1), currency)));
        }
        return buckets;
    }

    private static @Nullable BigDecimal days(ResultSet row, String column) throws SQLException {
        var days = row.getBigDecimal(column);
        return days == null ? null : days.setScale(1, RoundingMode.HALF_UP);
    }
}
