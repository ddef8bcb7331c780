package io.comanda.payment.domain;

import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.ProviderUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears the providers' callbacks. A callback only says that something happened; what, is read from the provider before the
 * transaction begins, so that callbacks may come twice, late and in any order. Each is noted once.
 */
@Component
public class Callbacks {

    private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

    private final Ledger ledger;
    private final HeardCallbacks heard;
    private final CardProviders providers;
    private final ProviderNews news;
    private final LateAuthorizations late;
    private final TransactionTemplate transaction;

    Callbacks(
            Ledger ledger,
            HeardCallbacks heard,
            CardProviders providers,
            ProviderNews news,
            LateAuthorizations late,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.heard = heard;
        this.providers = providers;
        this.news = news;
        this.late = late;
        this.transaction = transaction;
    }

    /**
     * Hears a callback.
     *
     * @param reference of the payment, as this provider names payments in its callbacks
     * @return false if the provider has no such payment of ours
     * @throws PaymentUnknown if we do not know the payment (yet): the provider will say it again
     * @throws ProviderUnavailable if the truth cannot be read now: likewise
     */
    public boolean hear(String provider, String eventId, String type, String reference) {
        if (heard.isHeard(provider, eventId)) {
            return true;
        }
        var truth = providers.of(provider).named(reference);
        truth.ifPresent(told -> hear(provider, eventId, type, told));
        return truth.isPresent();
    }

    private void hear(String provider, String eventId, String type, ProviderPayment truth) {
        var payment = transaction.execute(status -> learn(provider, eventId, type, truth));
        if (payment == null) {
            return;
        }
        if (isAnother(payment, truth)) {
            giveBackTheOther(payment, truth);
        } else if (payment.isCancelled() && payment.held().isPositive()) {
            giveBack(payment);
        }
    }

    private Payment learn(String provider, String eventId, String type, ProviderPayment truth) {
        var reference = truth.merchantReference();
        var payment = ledger.lock(reference)
                .filter(known -> known.provider().equals(provider))
                .orElseThrow(() -> new PaymentUnknown(reference));
        return heard.hear(provider, eventId, type, reference) && !isAnother(payment, truth)
                ? news.heard(payment, truth)
                : payment;
    }

    /** The provider was asked twice for one payment, since what it answered first was lost for good. */
    private static boolean isAnother(Payment payment, ProviderPayment truth) {
        return payment.providerReference() != null && !truth.reference().equals(payment.providerReference());
    }

    private void giveBackTheOther(Payment payment, ProviderPayment other) {
        log.warn("{} is promised twice; {} is given back", payment.merchantReference(), other.reference());
        providers.of(payment.provider()).voidAuthorization(other.reference() + "-void", other.reference());
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
