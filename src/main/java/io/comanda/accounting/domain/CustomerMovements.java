package io.comanda.accounting.domain;

import io.comanda.accounting.AccountStatement;
import io.comanda.accounting.AccountStatement.AgedReceivables;
import io.comanda.accounting.AccountStatement.Movement;
import io.comanda.accounting.AccountStatement.MovementKind;
import io.comanda.accounting.StatementTooLong;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what changed a customer's account, and its balance at the end of a day. */
@Repository
public class CustomerMovements {

    private static final int MOST = 2_000;
    private static final int BUCKETS = 6;
    private static final int BUCKET_DAYS = 30;
    private static final String MOVEMENTS = Sql.read("account-movements.sql");
    private static final String BALANCE = Sql.read("account-balance.sql");

    private final JdbcClient jdbc;

    CustomerMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Change(LocalDate day, MovementKind kind, String document, @Nullable LocalDate dueOn, Money amount) {}

    private record Balance(Money invoices, Money fees, Money onAccount, List<AgedReceivables> ageing) {

        Money total() {
            return invoices.plus(fees).minus(onAccount);
        }
    }

    public List<String> currencies(String customerNumber) {
        return jdbc.sql(
                        """
                        select currency from invoicing_invoice where customer_number = :customer and number is not null
                        union select currency from invoicing_account where customer_number = :customer
                        order by 1""")
                .param("customer", customerNumber)
                .query(String.class)
                .list();
    }

    public AccountStatement statement(String customerNumber, String currency, LocalDate from, LocalDate to) {
        var opening = balance(customerNumber, currency, from.minusDays(1)).total();
        var closing = balance(customerNumber, currency, to);
        var changes = changes(customerNumber, currency, from, to);
        if (changes.size() > MOST) {
            throw new StatementTooLong(MOST);
        }
        return new AccountStatement(
                customerNumber,
                currency,
                from,
                to,
                opening,
                running(opening, changes),
                closing.total(),
                closing.fees(),
                closing.onAccount(),
                closing.ageing());
    }

    private static List<Movement> running(Money opening, List<Change> changes) {
        var movements = new ArrayList<Movement>();
        var balance = opening;
        for (var change : changes) {
            balance = balance.plus(change.amount());
            movements.add(new Movement(
                    change.day(), change.kind(), change.document(), change.dueOn(), change.amount(), balance));
        }
        return movements;
    }

    private List<Change> changes(String customerNumber, String currency, LocalDate from, LocalDate to) {
        return jdbc.sql(MOVEMENTS)
                .param("customer", customerNumber)
                .param("currency", currency)
                .param("from", from)
                .param("to", to)
                .param("limit", MOST + 1)
                .query((row, n) -> new Change(
                        row.getObject("day", LocalDate.class),
                        MovementKind.valueOf(row.getString("kind")),
                        row.getString("document"),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), currency)))
                .list();
    }

    private Balance balance(String customerNumber, String currency, LocalDate day) {
        return jdbc.sql(BALANCE)
                .param("customer", customerNumber)
                .param("currency", currency)
                .param("day", day)
                .query((row, n) -> new Balance(
                        money(row, "invoices", currency),
                        money(row, "fees", currency),
                        money(row, "on_account", currency),
                        ageing(row, currency)))
                .single();
    }

    private static List<AgedReceivables> ageing(ResultSet row, String currency) throws SQLException {
        var open = new ArrayList<Money>();
        for (var i = 0; i < BUCKETS; i++) {
            open.add(money(row, "b" + i, currency));
        }
        return IntStream.range(0, BUCKETS)
                .mapToObj(i -> new AgedReceivables(
                        i == 0 ? 0 : (i - 1) * BUCKET_DAYS + 1, i == BUCKETS - 1 ? null : i * BUCKET_DAYS, open.get(i)))
                .toList();
    }

    private static Money money(ResultSet row, String column, String currency) throws SQLException {
        return new Money(row.getBigDecimal(column), currency);
    }
}
