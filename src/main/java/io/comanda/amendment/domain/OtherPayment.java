package io.comanda.amendment.domain;

import io.comanda.amendment.AccountBlocked;
import io.comanda.amendment.AmendmentPreview.Effect;
import io.comanda.amendment.AmendmentPreview.Kind;
import io.comanda.amendment.PaymentFixed;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.PaymentWays;
import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.MethodChanges;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of a change that is about how the order is paid. Possible until money is taken, comes, or is invoiced. */
@Component
class OtherPayment {

    private final PaymentWays ways;
    private final Payments payments;
    private final MethodChanges methods;
    private final Invoicing invoicing;
    private final Dunning dunning;
    private final Customers customers;
    private final Ordering ordering;

    OtherPayment(
            PaymentWays ways,
            Payments payments,
            MethodChanges methods,
            Invoicing invoicing,
            Dunning dunning,
            Customers customers,
            Ordering ordering) {
        this.ways = ways;
        this.payments = payments;
        this.methods = methods;
        this.invoicing = invoicing;
        this.dunning = dunning;
        this.customers = customers;
        this.ordering = ordering;
    }

    /** Refuses what comes too late, or is not offered to this customer. */
    void require(ChangedOrder changed, OrderChange.Payment to) {
        var order = changed.before();
        ways.require(PaymentMethod.valueOf(to.method()), order.channel(), order.customerNumber());
        var paid = payments.find(order.number())
                .filter(payment -> payment.captured().isPositive())
                .isPresent();
        if (paid || isCollected(order, to) || !invoicing.ofOrder(order.number()).isEmpty()) {
            throw new PaymentFixed(order.number());
        }
    }

    /** Refuses, before anything happens, what the customer's account would not bear. */
    void requireRoom(ChangedOrder changed, OrderChange.Payment to) {
        if (isOnAccount(to)) {
            if (isBlocked(changed)) {
                throw new AccountBlocked(changed.before().customerNumber());
            }
            methods.requireRoom(wish(changed, to), limit(changed));
        }
    }

    List<Effect> effects(ChangedOrder changed, OrderChange.Payment to) {
        var effects = new ArrayList<Effect>();
        effects.add(Effect.named(Kind.PAY_BY, List.of(to.method())));
        effects.add(Effect.money(needed(to), changed.after().gross()));
        var order = changed.before();
        var promised = methods.promised(order.number(), order.currency());
        if (promised.isPositive()) {
            var free = order.paymentMethod().equals(PaymentMethod.ACCOUNT.name()) ? Kind.CREDIT_FREED : Kind.VOID;
            effects.add(Effect.money(free, promised));
        }
        return effects;
    }

    /** @return false when the new way does not give the money */
    boolean secure(ChangedOrder changed, OrderChange.Payment to, String reference) {
        return !(isOnAccount(to) && isBlocked(changed)) && methods.secure(wish(changed, to), limit(changed), reference);
    }

    /** Follows in the transaction that changed the order. */
    void follow(ChangedOrder changed, OrderChange.Payment to) {
        var number = changed.after().number();
        methods.follow(wish(changed, to));
        ordering.releaseHold(number, HoldType.CREDIT);
        if (isOnAccount(to) && payments.find(number).isPresent()) {
            ordering.payment(number, PaymentState.AUTHORIZED);
        }
    }

    private static Kind needed(OrderChange.Payment to) {
        return switch (PaymentMethod.valueOf(to.method())) {
            case CARD -> Kind.AUTHORIZE;
            case ACCOUNT -> Kind.CREDIT_USED;
            case TRANSFER -> Kind.ASK;
            case COD -> Kind.COLLECT;
        };
    }

    /** What has left for cash is paid at the door, and what has left otherwise is not. */
    private static boolean isCollected(OrderView order, OrderChange.Payment to) {
        var cash = PaymentMethod.COD.name();
        return order.fulfilment() != FulfilmentState.UNFULFILLED
                && (cash.equals(order.paymentMethod()) || cash.equals(to.method()));
    }

    private boolean isBlocked(ChangedOrder changed) {
        return dunning.blocks(changed.before().customerNumber());
    }

    private Money limit(ChangedOrder changed) {
        return customers.customer(changed.before().customerNumber()).creditLimit();
    }

    private static boolean isOnAccount(OrderChange.Payment to) {
        return to.method().equals(PaymentMethod.ACCOUNT.name());
    }

    private static OpenPayment wish(ChangedOrder changed, OrderChange.Payment to) {
        var after = changed.after();
        return new OpenPayment(
                after.number(), after.customerNumber(), PaymentMethod.valueOf(to.method()), after.gross(), to.token());
    }
}
