package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.payment.CreditUse;
import io.comanda.payment.OtherCurrency;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What customers have taken of their limits. One row a customer, raised by a conditional upsert, so that any number of
 * orders at once never take more than the limit; each change enters the ledger in the same statement.
 */
@Component
public class CreditAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the amount of an order from the limit: opens the payment if it is not open yet, raises the use and writes the
     * ledger, all in one statement. An order that has taken its amount already takes nothing more.
     */
    public void take(String orderNumber, String customerNumber, Money amount, Money limit) {
        if (!amount.currency().equals(limit.currency())) {
            throw new OtherCurrency(orderNumber, limit.currency(), amount.currency());
        }
        var taken = jdbc.sql(
                        """
                        with active as (
                            select p.id, p.method, exists (
                                select 1 from payment_event e
                                where e.payment_id = p.id and e.kind = 'AUTHORIZATION' and e.status = 'SUCCESS') as done
                            from payment_payment p where p.order_number = :order and p.active
                        ), raised as (
                            insert into payment_credit_use as u (customer_number, currency, used)
                            select :customer, :currency, :amount
                            where :amount <= :limit
                              and not exists (select 1 from active where done or method <> 'ACCOUNT')
                            on conflict (customer_number, currency) do update set used = u.used + excluded.used
                            where u.used + excluded.used <= :limit
                            returning used
                        ), opened as (
                            insert into payment_payment (order_number, attempt, customer_number, method, currency, amount,
                                                         provider, active, opened_at)
                            select :order,
                                   1 + coalesce((select max(attempt) from payment_payment where order_number = :order), 0),
                                   :customer, 'ACCOUNT', :currency, :amount, 'credit', true, :now
                            from raised where not exists (select 1 from active)
                            returning id
                        ), noted as (
                            insert into payment_event
                                (payment_id, kind, status, amount, provider, provider_reference, at)
                            select p.id, 'AUTHORIZATION', 'SUCCESS', :amount, 'credit', :order, :now
                            from raised, (select id from opened union all select id from active) p
                            returning id
                        )
                        select (select method from active) as method,
                               coalesce((select done from active), false) or exists (select 1 from raised) as done,
                               coalesce((select used from payment_credit_use
                                         where customer_number = :customer and currency = :currency), 0) as used""")
                .param("order", orderNumber)
                .param("customer", customerNumber)
                .param("currency", amount.currency())
                .param("amount", amount.amount())
                .param("limit", limit.amount())
                .param("now", now())
                .query((row, n) ->
                        new Taken(row.getString("method"), row.getBoolean("done"), row.getBigDecimal("used")))
                .single();
        if (taken.method() != null && !taken.method().equals("ACCOUNT")) {
            throw new IllegalStateException("Order " + orderNumber + " is paid by " + taken.method());
        }
        if (!taken.done()) {
            throw new CreditLimitExceeded(orderNumber, limit, new Money(taken.used(), amount.currency()), amount);
        }
    }

    /**
     * Takes of the limit for a payment that is open already, and may hold some of it; once for each reference.
     *
     * @throws CreditLimitExceeded if the limit does not allow it; nothing has changed then
     */
    public void takeMore(Payment payment, Money more, Money limit, String reference) {
        var taken = jdbc.sql(
                        """
                        with known as (
                            select from payment_event
                            where payment_id = :payment and kind = 'AUTHORIZATION' and provider_reference = :reference
                        ), raised as (
                            insert into payment_credit_use as u (customer_number, currency, used)
                            select :customer, :currency, :more
                            where :more <= :limit and not exists (select from known)
                            on conflict (customer_number, currency) do update set used = u.used + excluded.used
                            where u.used + excluded.used <= :limit
                            returning used
                        ), noted as (
                            insert into payment_event
                                (payment_id, kind, status, amount, provider, provider_reference, at)
                            select :payment, 'AUTHORIZATION', 'SUCCESS', :more, 'credit', :reference, :now from raised
                            returning id
                        )
                        select exists (select from known) or exists (select from noted)""")
                .param("payment", payment.id())
                .param("more", more.amount())
                .param("reference", reference)
                .param("customer", payment.customerNumber())
                .param("currency", more.currency())
                .param("limit", limit.amount())
                .param("now", now())
                .query(Boolean.class)
                .single();
        if (!taken) {
            var used = use(payment.customerNumber(), more.currency()).used();
            throw new CreditLimitExceeded(payment.orderNumber(), limit, used, more);
        }
    }

    /** Whether {@link #takeMore} took something under this reference. */
    public boolean tookMore(Payment payment, String reference) {
        return more(payment, reference).isPresent();
    }

    /** Gives back what {@link #takeMore} took under this reference; nothing where it took nothing. */
    public void releaseMore(Payment payment, String reference) {
        more(payment, reference).ifPresent(line -> release(payment, line.amount(), reference));
    }

    private static Optional<LedgerLine> more(Payment payment, String reference) {
        return payment.lines().stream()
                .filter(line -> line.is(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.SUCCESS))
                .filter(line -> reference.equals(line.reference()))
                .findFirst();
    }

    /** Gives back what the order still holds; nothing the second time. */
    public void release(Payment payment) {
        reduce(payment, payment.held(), "VOID", payment.merchantReference());
    }

    /** Gives back a part, not more than the order still holds. */
    public void release(Payment payment, Money amount, String reference) {
        reduce(payment, amount.min(payment.held()), "VOID", reference);
    }

    /** Money came for the order: what it holds of the limit goes down by as much, and not below nothing. */
    public void settle(Payment payment, Money amount, String reference) {
        reduce(payment, amount, "CAPTURE", reference);
    }

    /** Money was taken off an invoice again: the order holds as much more of the limit as {@link #settle} had freed. */
    public void useAgain(Payment payment, Money amount, String reference) {
        var after = payment.plus(List.of(new LedgerLine(
                PaymentEventKind.AUTHORIZATION,
                PaymentEventStatus.SUCCESS,
                amount,
                reference,
                null,
                null,
                clock.instant())));
        jdbc.sql(
                        """
                        with noted as (
                            insert into payment_event
                                (payment_id, kind, status, amount, provider, provider_reference, at)
                            values (:payment, 'AUTHORIZATION', 'SUCCESS', :amount, 'credit', :reference, :now)
                            on conflict (payment_id, kind, status, provider_reference) do nothing
                            returning amount
                        )
                        update payment_credit_use set used = used + :more
                        where customer_number = :customer and currency = :currency and exists (select 1 from noted)""")
                .param("payment", payment.id())
                .param("amount", amount.amount())
                .param("reference", reference)
                .param("more", after.held().minus(payment.held()).amount())
                .param("customer", payment.customerNumber())
                .param("currency", payment.amount().currency())
                .param("now", now())
                .update();
    }

    public CreditUse use(String customerNumber, String currency) {
        return jdbc.sql("select used from payment_credit_use where customer_number = ? and currency = ?")
                .params(customerNumber, currency)
                .query(BigDecimal.class)
                .optional()
                .map(used -> new CreditUse(customerNumber, new Money(used, currency)))
                .orElseGet(() -> new CreditUse(customerNumber, Money.zero(currency)));
    }

    private void reduce(Payment payment, Money amount, String kind, String reference) {
        if (!amount.isPositive()) {
            return;
        }
        jdbc.sql(
                        """
                        with noted as (
                            insert into payment_event
                                (payment_id, kind, status, amount, provider, provider_reference, at)
                            values (:payment, :kind, 'SUCCESS', :amount, 'credit', :reference, :now)
                            on conflict (payment_id, kind, status, provider_reference) do nothing
                            returning amount
                        )
                        update payment_credit_use set used = used - least(:held, (select amount from noted))
                        where customer_number = :customer and currency = :currency and exists (select 1 from noted)""")
                .param("payment", payment.id())
                .param("kind", kind)
                .param("amount", amount.amount())
                .param("reference", reference)
                .param("held", payment.held().amount())
                .param("customer", payment.customerNumber())
                .param("currency", payment.amount().currency())
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private record Taken(@Nullable String method, boolean done, BigDecimal used) {}
}
