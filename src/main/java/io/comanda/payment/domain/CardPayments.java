package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.CustomerPage;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks card providers for money and gives up what they hold. The payment is locked while its provider is asked, so that a
 * callback to the very question waits until the answer is in the ledger. Nothing here is lost or doubled by a crash: the
 * key of an operation is the same when it is tried again, and the provider's lines are told apart by its references.
 */
@Component
public class CardPayments {

    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    /** Providers keep the keys of operations for a day. */
    private static final Duration KEYS_KEPT = Duration.ofHours(20);

    private final Ledger ledger;
    private final ProviderNews news;
    private final CardProviders providers;
    private final CustomerPage customerPage;
    private final Clock clock;

    CardPayments(Ledger ledger, ProviderNews news, CardProviders providers, CustomerPage customerPage, Clock clock) {
        this.ledger = ledger;
        this.news = news;
        this.providers = providers;
        this.customerPage = customerPage;
        this.clock = clock;
    }

    /** Asks for the money unless the provider has already spoken. */
    public AuthorizationResult authorize(Payment payment) {
        if (isDecided(payment)) {
            return AuthorizationAnswer.of(payment, payment.actionUrl());
        }
        var truth = askedBefore(payment).orElseGet(() -> provider(payment).authorize(question(payment)));
        return AuthorizationAnswer.of(news.answered(payment, truth), truth.actionUrl());
    }

    /**
     * Gives back what the provider holds. Asks first what that is, for a question that got no answer may have been heard. A
     * payment still being decided is left alone: its authorization comes too late and is given back then.
     */
    public void release(Payment payment) {
        var truth = read(payment);
        if (truth.isPresent()) {
            var known = news.answered(payment, truth.get());
            if (known.held().isPositive()) {
                news.answered(
                        known,
                        provider(known)
                                .voidAuthorization(
                                        known.key("void"), truth.get().reference()));
            }
        } else if (isLongGivenUp(payment)) {
            ledger.append(payment, List.of(nothingToVoid(payment)));
        }
    }

    /** Asks for the truth, and tells those who wait for it. */
    public AuthorizationResult reconcile(Payment payment) {
        return read(payment)
                .map(truth -> AuthorizationAnswer.of(news.heard(payment, truth), truth.actionUrl()))
                .orElseGet(() -> AuthorizationAnswer.of(payment, null));
    }

    private Optional<ProviderPayment> read(Payment payment) {
        return provider(payment).read(payment.merchantReference(), payment.providerReference());
    }

    /** After so long the provider would not know the key any more, and reserve the money a second time. */
    private Optional<ProviderPayment> askedBefore(Payment payment) {
        return payment.openedAt().isBefore(clock.instant().minus(KEYS_KEPT)) ? read(payment) : Optional.empty();
    }

    private Authorization question(Payment payment) {
        return new Authorization(
                payment.key("authorize"),
                payment.merchantReference(),
                payment.amount(),
                String.valueOf(payment.token()),
                payment.cardReference(),
                customerPage.of(payment.orderNumber(), payment.openedAt()));
    }

    private PaymentProvider provider(Payment payment) {
        return providers.of(payment.provider());
    }

    /** Long enough for every question that was on its way to have arrived. */
    private boolean isLongGivenUp(Payment payment) {
        var cancelledAt = payment.cancelledAt();
        return cancelledAt != null && cancelledAt.isBefore(clock.instant().minus(ON_ITS_WAY));
    }

    private LedgerLine nothingToVoid(Payment payment) {
        return new LedgerLine(
                PaymentEventKind.VOID,
                PaymentEventStatus.SUCCESS,
                Money.zero(payment.amount().currency()),
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
}
