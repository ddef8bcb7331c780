package io.comanda.payment.domain;

import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.RefundOwed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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
                    + " cancelled_at";
    private static final String SELECT = "select " + COLUMNS + " from payment_payment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the payment of an order; does nothing if one is open. */
    public void open(OpenPayment order, String provider) {
        jdbc.sql(
                        """
                        insert into payment_payment (order_number, attempt, customer_number, method, currency, amount,
                                                     provider, token, active, opened_at)
                        select :order, coalesce(max(attempt), 0) + 1, :customer, :method, :currency, :amount,
                               :provider, :token, true, :now
                        from payment_payment where order_number = :order
                        on conflict (order_number) where active do nothing""")
                .param("order", order.orderNumber())
                .param("customer", order.customerNumber())
                .param("method", order.method().name())
                .param("currency", order.amount().currency())
                .param("amount", order.amount().amount())
                .param("provider", provider)
                .param("token", order.method() == PaymentMethod.CARD ? order.paymentToken() : null)
                .param("now", now())
                .update();
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

    public void identify(Payment payment, String providerReference) {
        jdbc.sql("update payment_payment set provider_reference = ? where id = ? and provider_reference is null")
                .params(providerReference, payment.id())
                .update();
    }

    /** Nobody wants this payment any more; what the provider still holds for it must be given back. */
    public void cancel(Payment payment) {
        jdbc.sql("update payment_payment set cancelled_at = ? where id = ? and cancelled_at is null")
                .params(now(), payment.id())
                .update();
    }

    /** Makes room for another payment of the same order. */
    public void retire(Payment payment) {
        jdbc.sql("update payment_payment set active = false, cancelled_at = coalesce(cancelled_at, ?) where id = ?")
                .params(now(), payment.id())
                .update();
    }

    /** References of card payments given up within this time whose money was not declined, taken or given back. */
    public List<String> givenUp(Duration time) {
        return jdbc.sql(
                        """
                        select p.order_number || '.' || p.attempt from payment_payment p
                        where p.method = 'CARD' and p.cancelled_at > ? and not exists (
                            select 1 from payment_event e where e.payment_id = p.id and (
                                e.status = 'SUCCESS' and e.kind in ('VOID', 'CAPTURE')
                                or e.status = 'FAILURE' and e.kind = 'AUTHORIZATION'))
                        order by p.cancelled_at limit 100""")
                .param(Timestamp.from(clock.instant().minus(time)))
                .query(String.class)
                .list();
    }

    /** Money to be paid back by hand, the oldest first. */
    public List<RefundOwed> refundsOwed(long after, int limit) {
        return jdbc.sql(
                        """
                        select e.id, p.order_number, p.method, e.amount, p.currency, e.operation_key, e.at
                        from payment_event e join payment_payment p on p.id = e.payment_id
                        where e.kind = 'REFUND' and e.status = 'REQUEST' and p.method <> 'CARD' and e.id > ?
                          and not exists (
                            select 1 from payment_event s
                            where s.payment_id = e.payment_id and s.kind = 'REFUND' and s.status = 'SUCCESS'
                              and s.operation_key = e.operation_key)
                        order by e.id limit ?""")
                .params(after, limit)
                .query((row, n) -> PaymentRows.refundOwed(row))
                .list();
    }

    public boolean isHeard(String provider, String eventId) {
        return jdbc.sql("select count(*) from payment_callback where provider = ? and event_id = ?")
                        .params(provider, eventId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes a callback; false if it was heard before. */
    public boolean hear(String provider, String eventId, String type, String reference) {
        return jdbc.sql(
                                """
                        insert into payment_callback (provider, event_id, type, reference, received_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(provider, eventId, type, reference, now())
                        .update()
                == 1;
    }

    private Optional<Payment> payment(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> PaymentRows.payment(row))
                .optional()
                .map(this::withLines);
    }

    private Payment withLines(Payment payment) {
        var lines = jdbc.sql(
                        """
                        select kind, status, amount, provider_reference, operation_key, code, at
                        from payment_event where payment_id = ? order by id""")
                .param(payment.id())
                .query((row, n) -> PaymentRows.line(row, payment.amount().currency()))
                .list();
        return payment.with(lines);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
