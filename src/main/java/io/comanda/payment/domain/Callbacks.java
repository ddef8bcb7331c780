package io.comanda.payment.domain;

import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.ProviderUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears the provider's callbacks. A callback only says that something happened; what, is read from the provider before the
 * transaction begins, so that callbacks may come twice, late and in any order. Each is noted once.
 */
@Component
public class Callbacks {

    private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

    private final Ledger ledger;
    private final CardPayments cards;
    private final LateAuthorizations late;
    private final TransactionTemplate transaction;

    Callbacks(Ledger ledger, CardPayments cards, LateAuthorizations late, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.cards = cards;
        this.late = late;
        this.transaction = transaction;
    }

    /**
     * Hears a callback.
     *
     * @param reference ours, as the provider was told it
     * @throws PaymentUnknown if there is no such payment (yet): the provider will say it again
     * @throws ProviderUnavailable if the truth cannot be read now: likewise
     */
    public void hear(String eventId, String type, String reference) {
        if (ledger.isHeard(cards.provider().name(), eventId)) {
            return;
        }
        var truth = cards.provider().read(reference).orElseThrow(() -> new PaymentUnknown(reference));
        var payment = transaction.execute(status -> learn(eventId, type, truth));
        if (payment != null && payment.isCancelled() && payment.held().isPositive()) {
            giveBack(payment);
        }
    }

    private Payment learn(String eventId, String type, ProviderPayment truth) {
        var reference = truth.merchantReference();
        var payment = ledger.lock(reference).orElseThrow(() -> new PaymentUnknown(reference));
        return ledger.hear(payment.provider(), eventId, type, reference) ? cards.learn(payment, truth, true) : payment;
    }

    /** At once if the provider can be reached, else with the next sweep. */
    private void giveBack(Payment payment) {
        try {
            late.release(payment.merchantReference());
        } catch (ProviderUnavailable e) {
            log.info("The late authorization of {} is given back later", payment.merchantReference());
        }
    }
}
