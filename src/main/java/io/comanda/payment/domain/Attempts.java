package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to pay an order: one is the order's payment, the others were given up or wait to take its place. */
@Repository
public class Attempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
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

    /**
     * Opens another attempt with the same card; it takes the first one's place by {@link #takeOver}. At once and for good,
     * before the provider is asked: when nobody hears his answer, what he promised is known of all the same.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void openNext(Payment former, Money amount) {
        jdbc.sql(
                        """
                        insert into payment_payment (order_number, attempt, customer_number, method, currency, amount,
                                                     provider, token, card_reference, active, opened_at)
                        select order_number, (select max(attempt) + 1 from payment_payment where order_number = p.order_number),
                               customer_number, method, currency, ?, provider, token,
                               coalesce(card_reference, provider_reference), false, ?
                        from payment_payment p where id = ?""")
                .params(amount.amount(), now(), former.id())
                .update();
    }

    /** Opens an attempt in another way, at once and for good; it takes the present one's place by {@link #takeOver}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void openNext(OpenPayment wish, String provider) {
        jdbc.sql(
                        """
                        insert into payment_payment (order_number, attempt, customer_number, method, currency, amount,
                                                     provider, token, active, opened_at)
                        select :order, coalesce(max(attempt), 0) + 1, :customer, :method, :currency, :amount,
                               :provider, :token, false, :now
                        from payment_payment where order_number = :order""")
                .param("order", wish.orderNumber())
                .param("customer", wish.customerNumber())
                .param("method", wish.method().name())
                .param("currency", wish.amount().currency())
                .param("amount", wish.amount().amount())
                .param("provider", provider)
                .param("token", wish.paymentToken())
                .param("now", now())
                .update();
    }

    /** The next attempt is the order's payment from now on; what the former holds is given back soon after. */
    public void takeOver(Payment former, Payment next) {
        jdbc.sql("update payment_payment set active = false, cancelled_at = coalesce(cancelled_at, ?) where id = ?")
                .params(now(), former.id())
                .update();
        jdbc.sql("update payment_payment set active = true where id = ?")
                .param(next.id())
                .update();
    }

    /** The order comes to another amount; a card that was asked already keeps the amount it was asked for. */
    public void change(Payment payment, Money amount) {
        jdbc.sql("update payment_payment set amount = ? where id = ?")
                .params(amount.amount(), payment.id())
                .update();
    }

    /** This attempt came to nothing. */
    public void giveUp(Payment payment) {
        jdbc.sql("update payment_payment set cancelled_at = ? where id = ?")
                .params(now(), payment.id())
                .update();
    }

    /** Keeps what the provider calls the payment, where it is confirmed and when its promise ends. */
    public void identify(Payment payment, ProviderPayment truth) {
        var lapsesAt = truth.lapsesAt();
        jdbc.sql(
                        """
                        update payment_payment set provider_reference = coalesce(provider_reference, :reference),
                            action_url = coalesce(:action, action_url), lapses_at = coalesce(:lapses, lapses_at) where id = :id""")
                .param("reference", truth.reference())
                .param("action", truth.actionUrl())
                .param("lapses", lapsesAt == null ? null : Timestamp.from(lapsesAt))
                .param("id", payment.id())
                .update();
    }

    /** Nobody wants this payment any more; what the provider still holds for it must be given back. */
    public void cancel(Payment payment) {
        jdbc.sql("update payment_payment set cancelled_at = ? where order_number = ? and cancelled_at is null")
                .params(now(), payment.orderNumber())
                .update();
    }

    /** Makes room for another payment of the same order. */
    public void retire(Payment payment) {
        jdbc.sql(
                        """
                        update payment_payment set active = false, cancelled_at = coalesce(cancelled_at, ?)
                        where order_number = ? and (active or cancelled_at is null)""")
                .params(now(), payment.orderNumber())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
