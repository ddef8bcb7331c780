package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.CaptureRefused;
import org.springframework.stereotype.Component;

/**
 * Asks a card again, without its holder, for what it still has to give: before its promise ends, or after a part of the
 * money was taken and the provider released the rest. The former attempt is given up only when the new one is promised, and
 * only one of them is ever charged.
 */
@Component
public class Renewals {

    private final Ledger ledger;
    private final Attempts attempts;
    private final CardPayments cards;

    Renewals(Ledger ledger, Attempts attempts, CardPayments cards) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.cards = cards;
    }

    /**
     * The attempt that takes the place of one that has nothing more to give.
     *
     * @throws CaptureRefused if more is needed than was ever promised, or the card does not promise it again
     */
    Payment renewed(Payment payment, Money needed) {
        if (needed.compareTo(payment.rest()) > 0) {
            throw new CaptureRefused(payment.orderNumber(), "more_than_authorized");
        }
        if (!renew(payment).isAuthorized()) {
            throw new CaptureRefused(payment.orderNumber(), CaptureRefused.EXPIRED);
        }
        return ledger.lockActive(payment.orderNumber()).orElseThrow();
    }

    /** Asks, and lets the new attempt take over if it is promised; a card that declines is not asked again. */
    public AuthorizationResult renew(Payment payment) {
        var next = ledger.next(payment).orElseGet(() -> open(payment, payment.rest()));
        var result = next.providerReference() == null ? cards.authorize(next) : cards.reconcile(next);
        switch (result.outcome()) {
            case AUTHORIZED -> attempts.takeOver(payment, next);
            case DECLINED -> attempts.giveUp(next);
            case PENDING, ACTION_REQUIRED -> {}
        }
        return result;
    }

    /**
     * Asks for another amount beside what is promised; {@link Attempts#takeOver} makes it the order's payment. A card that
     * wants to see its holder first counts as one that declines: nobody is there.
     */
    public AuthorizationResult promise(Payment payment, Money amount) {
        ledger.next(payment).filter(next -> !next.amount().equals(amount)).ifPresent(attempts::giveUp);
        var next = ledger.next(payment).orElseGet(() -> open(payment, amount));
        var result = next.providerReference() == null ? cards.authorize(next) : cards.reconcile(next);
        if (!result.isAuthorized()) {
            attempts.giveUp(next);
        }
        return result;
    }

    private Payment open(Payment payment, Money amount) {
        attempts.openNext(payment, amount);
        return ledger.next(payment).orElseThrow();
    }
}
