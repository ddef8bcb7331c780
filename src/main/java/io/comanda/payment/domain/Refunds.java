package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.RefundRefused;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives money back over all attempts that took some, the latest first, and never more than each took: by the provider to
 * the card, by finance for other methods.
 */
@Component
public class Refunds {

    private final Ledger ledger;
    private final CardProviders providers;
    private final ProviderNews news;
    private final Receipts receipts;

    Refunds(Ledger ledger, CardProviders providers, ProviderNews news, Receipts receipts) {
        this.ledger = ledger;
        this.providers = providers;
        this.news = news;
        this.receipts = receipts;
    }

    /** @param reference what it is given back for; counts once */
    public void giveBack(String orderNumber, Money amount, String reference) {
        var attempts = ledger.lockAll(orderNumber);
        if (attempts.isEmpty()) {
            throw new PaymentUnknown(orderNumber);
        }
        var rest = amount;
        for (var attempt : attempts) {
            rest = rest.minus(attempt.givenBack(key(attempt, reference)));
        }
        requireTaken(attempts, rest);
        for (var attempt : attempts) {
            var part = rest.min(attempt.refundable());
            if (part.isPositive()) {
                rest = rest.minus(giveBack(attempt, part, reference));
            }
        }
    }

    /** What the provider does not send back is owed until finance has paid it by bank. */
    public void oweBack(String orderNumber, Money amount, String reference) {
        var attempts = ledger.lockAll(orderNumber);
        if (attempts.isEmpty()) {
            throw new PaymentUnknown(orderNumber);
        }
        requireTaken(attempts, amount);
        var rest = amount;
        for (var attempt : attempts) {
            var part = rest.min(attempt.refundable());
            if (part.isPositive()) {
                receipts.oweBack(attempt, part, reference);
                rest = rest.minus(part);
            }
        }
    }

    /** Finance has paid back what was owed for a reference. */
    public void paidBack(String orderNumber, String reference, String bankReference) {
        var attempts = ledger.lockAll(orderNumber);
        var owing = attempts.stream()
                .filter(attempt -> attempt.isAsked(reference))
                .findFirst()
                .or(() -> attempts.stream().findFirst())
                .orElseThrow(() -> new PaymentUnknown(orderNumber));
        receipts.paidBack(owing, reference, bankReference);
    }

    private Money giveBack(Payment attempt, Money part, String reference) {
        var key = key(attempt, reference);
        if (attempt.method() != PaymentMethod.CARD) {
            receipts.oweBack(attempt, part, reference);
            return part;
        }
        var charged = String.valueOf(attempt.providerReference());
        var answered = news.answered(attempt, providers.of(attempt.provider()).refund(key, charged, part));
        answered.failure(key).ifPresent(code -> {
            throw new RefundRefused(attempt.orderNumber(), code);
        });
        return answered.givenBack(key);
    }

    private static void requireTaken(List<Payment> attempts, Money amount) {
        var left = Money.zero(amount.currency());
        for (var attempt : attempts) {
            left = left.plus(attempt.refundable());
        }
        if (amount.compareTo(left) > 0) {
            throw new RefundRefused(attempts.get(0).orderNumber(), "more_than_paid");
        }
    }

    private static String key(Payment attempt, String reference) {
        return attempt.method() == PaymentMethod.CARD ? attempt.key("refund-" + reference) : reference;
    }
}
