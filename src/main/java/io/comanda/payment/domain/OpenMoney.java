package io.comanda.payment.domain;

import io.comanda.payment.RefundOwed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Payments that somebody has to do something about: money promised, held for nobody, or owed. */
@Repository
public class OpenMoney {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenMoney(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** References of card payments given up within this time whose money was not declined, taken or given back. */
    public List<String> givenUp(Duration time) {
        return jdbc.sql(
                        """
                        select p.order_number || '.' || p.attempt from payment_payment p
                        where p.method = 'CARD' and p.cancelled_at > ? and not exists (
                            select 1 from payment_event e where e.payment_id = p.id and (
                                e.status = 'SUCCESS' and e.kind = 'VOID'
                                or e.status = 'FAILURE' and e.kind = 'AUTHORIZATION'))
                          and p.amount > (
                            select coalesce(sum(e.amount), 0) from payment_event e
                            where e.payment_id = p.id and e.status = 'SUCCESS' and e.kind = 'CAPTURE')
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
                        where e.kind = 'REFUND' and e.status = 'REQUEST' and e.id > ?
                          and (p.method <> 'CARD' or e.operation_key = e.provider_reference)
                          and not exists (
                            select 1 from payment_event s
                            where s.payment_id = e.payment_id and s.kind = 'REFUND' and s.status = 'SUCCESS'
                              and s.operation_key = e.operation_key)
                        order by e.id limit ?""")
                .params(after, limit)
                .query((row, n) -> PaymentRows.refundOwed(row))
                .list();
    }

    /** Card payments of orders whose promise ends before this time, the earliest first; no more than a hundred. */
    public List<String> lapsing(Instant until) {
        return jdbc.sql(
                        """
                        select order_number from payment_payment
                        where active and method = 'CARD' and cancelled_at is null and lapses_at < ?
                        order by lapses_at limit 100""")
                .param(Timestamp.from(until))
                .query(String.class)
                .list();
    }

    /** Forgets when promises end of which all was taken. */
    public void settle(Instant until) {
        jdbc.sql(
                        """
                        update payment_payment p set lapses_at = null
                        where active and method = 'CARD' and cancelled_at is null and lapses_at < ?
                          and amount <= (select coalesce(sum(e.amount), 0) from payment_event e
                                         where e.payment_id = p.id and e.status = 'SUCCESS' and e.kind = 'CAPTURE')""")
                .param(Timestamp.from(until))
                .update();
    }

    /** Nobody waits for the end of this promise. */
    public void forgetLapse(Payment payment) {
        jdbc.sql("update payment_payment set lapses_at = null where id = ?")
                .param(payment.id())
                .update();
    }
}
