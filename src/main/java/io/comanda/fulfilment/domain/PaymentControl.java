package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.FulfilmentProperties;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.AuthorizedAmountDiffers;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import org.springframework.stereotype.Component;

/**
 * Is the money safe, and if not, what is the next step? Reads the ledger each time and holds it where the process may have to
 * wait, so that no news can be missed.
 */
@Component
public class PaymentControl {

    private final Ordering ordering;
    private final Payments payments;
    private final FulfilmentProperties settings;

    PaymentControl(Ordering ordering, Payments payments, FulfilmentProperties settings) {
        this.ordering = ordering;
        this.payments = payments;
        this.settings = settings;
    }

    /** What to do next. */
    public enum Step {
        SECURED,
        CREDIT,
        AUTHORIZE,
        PROFORMA,
        ASK,
        WAIT,
        REFUSED;

        /** Whether time passes before the next look. */
        public boolean waits() {
            return this == PROFORMA || this == ASK || this == WAIT;
        }
    }

    /**
     * The next step, and when to look again if nothing happens.
     *
     * @param followUp ISO 8601 duration
     */
    public record Assessment(Step step, String followUp) {}

    public Assessment assess(OrderView order, int reminders) {
        var step =
                switch (PaymentMethod.valueOf(order.paymentMethod())) {
                    case ACCOUNT -> onAccount(order);
                    case COD -> onDelivery(order);
                    case TRANSFER -> byTransfer(order);
                    case CARD -> byCard(order);
                };
        if (step == Step.SECURED) {
            ordering.releaseHold(order.number(), HoldType.PAYMENT);
        }
        return new Assessment(isLast(step, reminders) ? Step.REFUSED : step, followUp(order));
    }

    private Step onAccount(OrderView order) {
        var taken = payments.find(order.number())
                .filter(p -> p.method() == PaymentMethod.ACCOUNT)
                .filter(p -> p.state() == io.comanda.payment.PaymentState.AUTHORIZED
                        || p.state() == io.comanda.payment.PaymentState.PAID);
        return taken.isPresent() ? Step.SECURED : Step.CREDIT;
    }

    private Step onDelivery(OrderView order) {
        open(order);
        ordering.payment(order.number(), PaymentState.ON_DELIVERY);
        return Step.SECURED;
    }

    private Step byTransfer(OrderView order) {
        var known = payments.findLocked(order.number());
        if (known.isEmpty()) {
            open(order);
            return Step.PROFORMA;
        }
        if (!known.get().due().isPositive()) {
            return secured(order, PaymentState.PAID);
        }
        return known.get().captured().isPositive() ? waiting(order, PaymentState.PARTLY_PAID) : Step.WAIT;
    }

    /** A provider that has not named the payment was never asked, or did not hear. */
    private Step byCard(OrderView order) {
        var payment = payments.findLocked(order.number()).orElseGet(() -> open(order));
        return switch (payment.state()) {
            case AUTHORIZED -> secured(order, PaymentState.AUTHORIZED);
            case PAID, PARTLY_PAID -> secured(order, PaymentState.PAID);
            case DECLINED -> declined(order);
            case AMOUNT_DIFFERS ->
                throw new AuthorizedAmountDiffers(order.number(), payment.amount(), payment.authorized());
            default -> payment.providerReference() == null ? Step.AUTHORIZE : Step.WAIT;
        };
    }

    private PaymentSummary open(OrderView order) {
        payments.open(new OpenPayment(
                order.number(),
                order.customerNumber(),
                PaymentMethod.valueOf(order.paymentMethod()),
                order.gross(),
                order.paymentToken()));
        return payments.summary(order.number());
    }

    private Step secured(OrderView order, PaymentState state) {
        ordering.payment(order.number(), state);
        return Step.SECURED;
    }

    private Step waiting(OrderView order, PaymentState state) {
        ordering.payment(order.number(), state);
        return Step.WAIT;
    }

    /** Asks once; the hold remembers that it was asked. */
    private Step declined(OrderView order) {
        ordering.payment(order.number(), PaymentState.DECLINED);
        return isHeld(order) ? Step.WAIT : Step.ASK;
    }

    private boolean isLast(Step step, int reminders) {
        return step == Step.WAIT && reminders > settings.reminders();
    }

    private String followUp(OrderView order) {
        var isProvidersTurn = "CARD".equals(order.paymentMethod()) && !isHeld(order);
        return (isProvidersTurn ? settings.providerPatience() : settings.customerPatience()).toString();
    }

    private static boolean isHeld(OrderView order) {
        return order.holds().stream().anyMatch(h -> h.type() == HoldType.PAYMENT && h.releasedAt() == null);
    }
}
