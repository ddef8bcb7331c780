package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.AuthorizationResult.Outcome;
import io.comanda.payment.CaptureRefused;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.RefundRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The dialog with the card provider. The payment is locked while the provider is asked, so that a callback to the very
 * question waits until the answer is in the ledger. Nothing here is lost or doubled by a crash: the key of an operation is
 * the same when it is tried again, and the provider's lines are told apart by its references.
 */
@Component
public class CardPayments {

    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final Announcements announcements;
    private final Optional<PaymentProvider> provider;
    private final Clock clock;

    CardPayments(Ledger ledger, Announcements announcements, Optional<PaymentProvider> provider, Clock clock) {
        this.ledger = ledger;
        this.announcements = announcements;
        this.provider = provider;
        this.clock = clock;
    }

    /** False where no provider is configured: then no card can be taken. */
    public boolean isAvailable() {
        return provider.isPresent();
    }

    public PaymentProvider provider() {
        return provider.orElseThrow(() -> new IllegalStateException("No card provider is configured"));
    }

    /** Asks for the money unless the provider has already spoken. */
    public AuthorizationResult authorize(Payment payment) {
        if (isDecided(payment)) {
            return result(payment, null);
        }
        var truth = provider()
                .authorize(
                        payment.key("authorize"),
                        payment.merchantReference(),
                        payment.amount(),
                        String.valueOf(payment.token()));
        return result(learn(payment, truth, false), truth.actionUrl());
    }

    public Payment capture(Payment payment, Money amount, String operation) {
        var key = payment.key("capture-" + operation);
        var answered = payment.answer(key).isPresent()
                ? payment
                : learn(payment, provider().capture(key, reference(payment), amount), false);
        var failure = failure(answered, key);
        if (failure.isPresent()) {
            throw new CaptureRefused(payment.orderNumber(), failure.get());
        }
        return answered;
    }

    public void refund(Payment payment, Money amount, String operation) {
        var key = payment.key("refund-" + operation);
        var answered = payment.answer(key).isPresent()
                ? payment
                : learn(payment, provider().refund(key, reference(payment), amount), false);
        var failure = failure(answered, key);
        if (failure.isPresent()) {
            throw new RefundRefused(payment.orderNumber(), failure.get());
        }
    }

    /**
     * Gives back what the provider holds. Asks first what that is, for a question that got no answer may have been heard. A
     * payment still being decided is left alone: its authorization comes too late and is given back then.
     */
    public void release(Payment payment) {
        var truth = provider().read(payment.merchantReference());
        if (truth.isPresent()) {
            var known = learn(payment, truth.get(), false);
            if (known.held().isPositive()) {
                learn(
                        known,
                        provider()
                                .voidAuthorization(
                                        known.key("void"), truth.get().reference()),
                        false);
            }
        } else if (isLongGivenUp(payment)) {
            ledger.append(payment, List.of(nothingToVoid(payment)));
        }
    }

    /** Asks for the truth, and tells those who wait for it. */
    public AuthorizationResult reconcile(Payment payment) {
        var truth = provider().read(payment.merchantReference());
        return truth.map(t -> result(learn(payment, t, true), t.actionUrl())).orElseGet(() -> result(payment, null));
    }

    /** Enters what the provider tells and the ledger lacks. */
    public Payment learn(Payment payment, ProviderPayment truth, boolean fromOutside) {
        if (payment.providerReference() == null) {
            ledger.identify(payment, truth.reference());
        }
        var news = truth.lines().isEmpty() ? List.<LedgerLine>of() : ledger.append(payment, truth.lines());
        var known = payment.plus(news);
        if (fromOutside) {
            announcements.publish(known, news);
        } else {
            announcements.record(known, news);
        }
        return known;
    }

    /** Long enough for every question that was on its way to have arrived. */
    private boolean isLongGivenUp(Payment payment) {
        var cancelledAt = payment.cancelledAt();
        return cancelledAt != null && cancelledAt.isBefore(clock.instant().minus(ON_ITS_WAY));
    }

    private LedgerLine nothingToVoid(Payment payment) {
        var nothing = Money.zero(payment.amount().currency());
        return new LedgerLine(
                PaymentEventKind.VOID,
                PaymentEventStatus.SUCCESS,
                nothing,
                payment.merchantReference(),
                payment.key("void"),
                null,
                clock.instant());
    }

    private static boolean isDecided(Payment payment) {
        return payment.isCancelled()
                || payment.providerReference() != null
                || payment.amount().isZero();
    }

    private static AuthorizationResult result(Payment payment, @Nullable String actionUrl) {
        return switch (payment.state()) {
            case OPEN, PENDING, AMOUNT_DIFFERS -> AuthorizationResult.of(Outcome.PENDING);
            case ACTION_REQUIRED -> new AuthorizationResult(Outcome.ACTION_REQUIRED, null, null, actionUrl);
            case DECLINED -> declined(payment);
            case VOIDED -> AuthorizationResult.declined("canceled", DeclineAdvice.OTHER_CARD.textKey());
            case AUTHORIZED, PARTLY_PAID, PAID, DISPUTED, PARTLY_REFUNDED, REFUNDED ->
                AuthorizationResult.of(Outcome.AUTHORIZED);
        };
    }

    private static AuthorizationResult declined(Payment payment) {
        var code = payment.authorization().map(LedgerLine::code).orElse("generic_decline");
        return AuthorizationResult.declined(code, DeclineAdvice.of(code).textKey());
    }

    private static String reference(Payment payment) {
        var reference = payment.providerReference();
        if (reference == null) {
            throw new CaptureRefused(payment.orderNumber(), "not_authorized");
        }
        return reference;
    }

    private static Optional<String> failure(Payment payment, String key) {
        var answer = payment.answer(key);
        if (answer.isEmpty()) {
            return Optional.of("no_answer");
        }
        return answer.filter(line -> line.status() == PaymentEventStatus.FAILURE)
                .map(line -> Optional.ofNullable(line.code()).orElse("refused"));
    }
}
