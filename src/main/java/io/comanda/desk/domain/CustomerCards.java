package io.comanda.desk.domain;

import io.comanda.customer.CustomerStatus;
import io.comanda.desk.CustomerCard;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cards of customers, any number of them with one statement. */
@Component
public class CustomerCards {

    private static final String CARDS =
            """
            select c.*, coalesce(u.used, 0) as used, l.number as last_number, l.order_date as last_on, n.open_orders,
                   i.open, i.overdue
            from unnest(?) with ordinality as wanted (number, place)
            join customer_account c on c.number = wanted.number
            left join payment_credit_use u on u.customer_number = c.number and u.currency = c.currency
            left join lateral (
                select o.number, o.order_date from ordering_order o where o.customer_number = c.number
                order by o.id desc limit 1) l on true
            cross join lateral (
                select count(*) as open_orders from (
                    select from ordering_order o where o.customer_number = c.number and o.lifecycle in ('DRAFT', 'PLACED')
                    limit 100) live) n
            cross join lateral (
                select coalesce(sum(v.open), 0) as open,
                       coalesce(sum(v.open) filter (where v.due_on < ?), 0) as overdue
                from invoicing_invoice v
                where v.customer_number = c.number and v.open > 0 and v.currency = c.currency) i
            order by wanted.place""";

    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    CustomerCards(JdbcClient jdbc, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    /** In the order asked. */
    public List<CustomerCard> of(Collection<String> numbers) {
        return jdbc.sql(CARDS)
                .params(numbers.toArray(String[]::new), LocalDate.now(clock.withZone(company.timeZone())))
                .query((row, n) -> card(row))
                .list();
    }

    private static CustomerCard card(ResultSet row) throws SQLException {
        var limit = money(row, "credit_limit");
        var used = money(row, "used");
        return new CustomerCard(
                row.getString("number"),
                row.getString("name"),
                row.getString("billing_city"),
                row.getString("billing_country"),
                row.getString("phone"),
                row.getString("email"),
                CustomerStatus.valueOf(row.getString("status")),
                row.getString("customer_class"),
                row.getString("agent_code"),
                row.getString("default_payment_method"),
                limit,
                used,
                limit.minus(used),
                row.getInt("open_orders"),
                row.getString("last_number"),
                row.getObject("last_on", LocalDate.class),
                money(row, "open"),
                money(row, "overdue"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), row.getString("currency"));
    }
}
