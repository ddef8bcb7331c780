package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.CaptureRefused;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes money from cards, once for each reference. A promise that was used up by an earlier delivery or has lapsed is asked
 * for anew, for what is still to be taken.
 */
@Component
public class Captures {

    private final Ledger ledger;
    private final CardPayments cards;
    private final CardProviders providers;
    private final ProviderNews news;
    private final Renewals renewals;

    Captures(Ledger ledger, CardPayments cards, CardProviders providers, ProviderNews news, Renewals renewals) {
        this.ledger = ledger;
        this.cards = cards;
        this.providers = providers;
        this.news = news;
        this.renewals = renewals;
    }

    /**
     * Takes the amount.
     *
     * @param reference what it is taken for; counts once, whichever attempt it was taken by
     * @return all that was taken from the card for the order
     * @throws CaptureRefused if the provider does not give it, or does not promise it again without the card's holder
     */
    public Money take(Payment payment, Money amount, String reference) {
        var earlier = ledger.earlier(payment);
        if (Stream.concat(earlier.stream(), Stream.of(payment)).anyMatch(attempt -> isTaken(attempt, reference))) {
            return payment.after(earlier).captured();
        }
        var taken = payment.isUsedUp() ? anew(payment, amount, reference) : present(payment, amount, reference);
        return taken.after(ledger.earlier(taken)).captured();
    }

    private Payment present(Payment payment, Money amount, String reference) {
        try {
            return capture(payment, amount, reference);
        } catch (CaptureRefused refused) {
            if (!refused.isLapsed()) {
                throw refused;
            }
            return anew(payment, amount, reference);
        }
    }

    private Payment anew(Payment payment, Money amount, String reference) {
        return capture(renewals.renewed(payment, amount), amount, reference);
    }

    private Payment capture(Payment payment, Money amount, String reference) {
        var key = key(payment, reference);
        var answered = payment.answer(key).isPresent()
                ? payment
                : news.answered(payment, providers.of(payment.provider()).capture(key, promised(payment), amount));
        answered.failure(key).ifPresent(code -> {
            throw new CaptureRefused(payment.orderNumber(), code);
        });
        return answered;
    }

    /** The provider's reference; a card given while the goods were on their way is asked first. */
    private String promised(Payment payment) {
        var reference = payment.providerReference();
        if (reference == null && cards.authorize(payment).isAuthorized()) {
            reference = ledger.lock(payment.merchantReference())
                    .map(Payment::providerReference)
                    .orElse(null);
        }
        if (reference == null) {
            throw new CaptureRefused(payment.orderNumber(), "not_authorized");
        }
        return reference;
    }

    private static boolean isTaken(Payment payment, String reference) {
        var key = key(payment, reference);
        return payment.answer(key).isPresent() && payment.failure(key).isEmpty();
    }

    private static String key(Payment payment, String reference) {
        return payment.key("capture-" + reference);
    }
}
