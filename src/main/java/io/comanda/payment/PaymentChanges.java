package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentStep.Kind;
import io.comanda.payment.domain.Attempts;
import io.comanda.payment.domain.CreditAccounts;
import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.Payment;
import io.comanda.payment.domain.Receipts;
import io.comanda.payment.domain.Renewals;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the payment of an order follow when the order comes to another amount. What a card promised is kept when less is
 * needed; when more is needed, it is asked first and only then is the former promise given up.
 */
@Service
@Transactional
public class PaymentChanges {

    private final Ledger ledger;
    private final Attempts attempts;
    private final Renewals renewals;
    private final CreditAccounts credit;
    private final Receipts receipts;

    PaymentChanges(Ledger ledger, Attempts attempts, Renewals renewals, CreditAccounts credit, Receipts receipts) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.renewals = renewals;
        this.credit = credit;
        this.receipts = receipts;
    }

    /**
     * What would happen to the payment; nothing where none was opened yet, or where the amount stays.
     *
     * @param open what of the order is not invoiced yet, after the change
     */
    @Transactional(readOnly = true)
    public Optional<PaymentStep> plan(String orderNumber, Money before, Money after, Money open) {
        return ledger.active(orderNumber)
                .filter(payment -> !before.equals(after))
                .flatMap(payment -> step(payment, after.minus(before), open));
    }

    /**
     * Secures what a change needs more, outside the deciding transaction where it leaves the house; harmless to repeat.
     *
     * @param limit of the customer's credit, for orders on account
     * @param reference of the change
     * @throws CreditLimitExceeded if the limit does not allow it
     */
    @Transactional(noRollbackFor = CreditLimitExceeded.class)
    public AuthorizationResult secure(String orderNumber, PaymentStep step, Money limit, String reference) {
        var payment = ledger.lockActive(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
        return switch (step.kind()) {
            case AUTHORIZE -> renewals.promise(payment, step.amount());
            case CREDIT_USED -> {
                credit.takeMore(payment, step.amount(), limit, reference);
                yield AuthorizationResult.of(AuthorizationResult.Outcome.AUTHORIZED);
            }
            default -> AuthorizationResult.of(AuthorizationResult.Outcome.AUTHORIZED);
        };
    }

    /**
     * Whether what the step takes more was secured under this reference. It was not, if the card or the account gave its first
     * promise only after it had been asked what the change needs.
     */
    @Transactional(readOnly = true)
    public boolean isSecured(String orderNumber, PaymentStep step, String reference) {
        return ledger.active(orderNumber)
                .filter(payment -> isSecured(payment, step, reference))
                .isPresent();
    }

    private boolean isSecured(Payment payment, PaymentStep step, String reference) {
        return switch (step.kind()) {
            case AUTHORIZE ->
                ledger.next(payment).filter(PaymentChanges::isPromised).isPresent();
            case CREDIT_USED -> credit.tookMore(payment, reference);
            default -> true;
        };
    }

    /** Gives back what was secured under this reference, here or in another way, for the change is not made. */
    public void giveUp(String orderNumber, String reference) {
        ledger.lockActive(orderNumber).ifPresent(payment -> {
            ledger.next(payment).ifPresent(next -> {
                releaseMore(next, reference);
                attempts.giveUp(next);
            });
            releaseMore(payment, reference);
        });
    }

    private void releaseMore(Payment payment, String reference) {
        if (payment.method() == PaymentMethod.ACCOUNT) {
            credit.releaseMore(payment, reference);
        }
    }

    /**
     * Follows in the transaction that changes the order.
     *
     * @throws CaptureRefused if what it takes is not secured; nothing is to be kept then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String orderNumber, PaymentStep step, Money difference, String reference) {
        var payment = ledger.lockActive(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
        if (!isSecured(payment, step, reference)) {
            throw new CaptureRefused(orderNumber, "not_authorized");
        }
        switch (step.kind()) {
            case AUTHORIZE -> attempts.takeOver(payment, ledger.next(payment).orElseThrow());
            case TAKE_LESS -> {}
            case CREDIT_FREED -> {
                credit.release(payment, step.amount(), reference);
                attempts.change(payment, payment.amount().plus(difference));
            }
            case CREDIT_USED, COLLECT ->
                attempts.change(payment, payment.amount().plus(difference));
            case ASK -> ask(payment, payment.amount().plus(difference));
            case OWE -> {
                attempts.change(payment, payment.amount().plus(difference));
                receipts.oweBackLess(payment, step.amount(), reference);
            }
        }
    }

    /**
     * A card is asked anew for another amount, even if we heard no answer to the first question: the provider may have
     * heard it, and knows its key. What the card still promises to that is given back.
     */
    private void ask(Payment payment, Money amount) {
        if (payment.method() == PaymentMethod.CARD) {
            attempts.retire(payment);
            attempts.open(
                    new OpenPayment(
                            payment.orderNumber(),
                            payment.customerNumber(),
                            PaymentMethod.CARD,
                            amount,
                            payment.token()),
                    payment.provider());
        } else {
            attempts.change(payment, amount);
        }
    }

    private static Optional<PaymentStep> step(Payment payment, Money difference, Money open) {
        if (payment.method() == PaymentMethod.COD) {
            return Optional.of(new PaymentStep(Kind.COLLECT, payment.amount().plus(difference)));
        }
        if (payment.method() == PaymentMethod.TRANSFER || !isPromised(payment)) {
            return Optional.of(byTransfer(payment, payment.amount().plus(difference)));
        }
        return payment.method() == PaymentMethod.CARD
                ? byCard(payment, open)
                : Optional.of(
                        difference.isPositive()
                                ? new PaymentStep(Kind.CREDIT_USED, difference)
                                : new PaymentStep(Kind.CREDIT_FREED, difference.negated()));
    }

    private static PaymentStep byTransfer(Payment payment, Money wanted) {
        var paid = payment.paid();
        return paid.compareTo(wanted) > 0
                ? new PaymentStep(Kind.OWE, paid.minus(wanted))
                : new PaymentStep(Kind.ASK, wanted.minus(paid));
    }

    private static Optional<PaymentStep> byCard(Payment payment, Money open) {
        var spare = payment.rest().minus(open);
        if (spare.isZero()) {
            return Optional.empty();
        }
        return Optional.of(
                spare.isNegative() ? new PaymentStep(Kind.AUTHORIZE, open) : new PaymentStep(Kind.TAKE_LESS, spare));
    }

    private static boolean isPromised(Payment payment) {
        return payment.authorized().isPositive() || payment.captured().isPositive();
    }
}
