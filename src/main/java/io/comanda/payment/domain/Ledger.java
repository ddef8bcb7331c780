package io.comanda.payment.domain;

import io.comanda.payment.PaymentMethod;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The payments and their append-only ledger. Whoever is about to add lines locks the payment first and reads the lines
 * then, so that two who hear the same news see each other's.
 */
@Component
public class Ledger {

    private static final String COLUMNS =
            "id, order_number, attempt, customer_number, method, currency, amount, provider, token, provider_reference,"
                    + " lapses_at,"
                    + " action_url, card_reference, opened_at, cancelled_at";
    private static final String SELECT = "select " + COLUMNS + " from payment_payment ";

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempt that is to take the place of this one, if there is one. */
    public Optional<Payment> next(Payment payment) {
        return payment(
                SELECT + "where order_number = ? and attempt > ? and cancelled_at is null"
                        + " order by attempt desc limit 1 for no key update",
                payment.orderNumber(),
                payment.attempt());
    }

    /** The attempts this one goes on from, the latest first. */
    public List<Payment> earlier(Payment payment) {
        var card = payment.cardReference();
        return card == null
                ? List.of()
                : payments(
                        SELECT
                                + "where order_number = ? and attempt < ? and (provider_reference = ? or card_reference = ?)"
                                + " order by attempt desc",
                        payment.orderNumber(),
                        payment.attempt(),
                        card,
                        card);
    }

    /** All attempts to pay the order, the latest first. */
    public List<Payment> all(String orderNumber) {
        return payments(SELECT + "where order_number = ? order by attempt desc", orderNumber);
    }

    /** Locks all attempts to pay the order, the latest first. */
    public List<Payment> lockAll(String orderNumber) {
        return payments(SELECT + "where order_number = ? order by attempt desc for no key update", orderNumber);
    }

    public Optional<Payment> active(String orderNumber) {
        return payment(SELECT + "where order_number = ? and active", orderNumber);
    }

    /** Locks the payment until the end of the transaction. */
    public Optional<Payment> lockActive(String orderNumber) {
        return payment(SELECT + "where order_number = ? and active for no key update", orderNumber);
    }

    /** Locks the payment the provider knows by this reference, also if another has taken its place. */
    public Optional<Payment> lock(String merchantReference) {
        return payment(
                SELECT + "where order_number || '.' || attempt = ? and order_number = ? for no key update",
                merchantReference,
                merchantReference.substring(0, Math.max(0, merchantReference.lastIndexOf('.'))));
    }

    /** Locks the latest payment of the order that was made in this way, also if another has taken its place. */
    public Optional<Payment> lockLatest(String orderNumber, PaymentMethod method) {
        return payment(
                SELECT + "where order_number = ? and method = ? order by attempt desc limit 1 for no key update",
                orderNumber,
                method.name());
    }

    /** Adds the lines that are not there yet, and tells which those are. */
    public List<LedgerLine> append(Payment payment, List<LedgerLine> lines) {
        return jdbc.sql(
                        """
                        insert into payment_event
                            (payment_id, kind, status, amount, provider, provider_reference, operation_key, code, at)
                        select ?, kind, status, amount, ?, reference, key, code, at
                        from unnest(?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                            with ordinality as t(kind, status, amount, reference, key, code, at, position)
                        order by position
                        on conflict (payment_id, kind, status, provider_reference) do nothing
                        returning kind, status, amount, provider_reference, operation_key, code, at""")
                .params(
                        payment.id(),
                        payment.provider(),
                        lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
                        lines.stream().map(line -> line.status().name()).toArray(String[]::new),
                        lines.stream()
                                .map(line -> line.amount().amount().toPlainString())
                                .toArray(String[]::new),
                        lines.stream().map(LedgerLine::reference).toArray(String[]::new),
                        lines.stream().map(LedgerLine::key).toArray(String[]::new),
                        lines.stream().map(LedgerLine::code).toArray(String[]::new),
                        lines.stream().map(line -> Timestamp.from(line.at())).toArray(Timestamp[]::new))
                .query((row, n) -> PaymentRows.line(row, payment.amount().currency()))
                .list();
    }

    private Optional<Payment> payment(String sql, Object... params) {
        return payments(sql, params).stream().findFirst();
    }

    private List<Payment> payments(String sql, Object... params) {
        var found = jdbc.sql(sql)
                .params(params)
                .query((row, n) -> PaymentRows.payment(row))
                .list();
        return found.isEmpty() ? found : withLines(found);
    }

    private List<Payment> withLines(List<Payment> payments) {
        var lines = new HashMap<Long, List<LedgerLine>>();
        jdbc.sql(
                        """
                        select payment_id, kind, status, amount, provider_reference, operation_key, code, at
                        from payment_event where payment_id = any(?) order by id""")
                .param(payments.stream().map(Payment::id).toArray(Long[]::new))
                .query(row -> {
                    lines.computeIfAbsent(row.getLong("payment_id"), id -> new ArrayList<>())
                            .add(PaymentRows.line(row, payments.get(0).amount().currency()));
                });
        return payments.stream()
                .map(payment -> payment.with(lines.getOrDefault(payment.id(), List.of())))
                .toList();
    }
}
