package io.comanda.payment.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters what providers tell into the ledger. */
@Component
class ProviderNews {

    private final Ledger ledger;
    private final Attempts attempts;
    private final Announcements announcements;

    ProviderNews(Ledger ledger, Attempts attempts, Announcements announcements) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.announcements = announcements;
    }

    /** What an operation of ours was answered with; its caller needs no telling. */
    Payment answered(Payment payment, ProviderPayment truth) {
        var news = enter(payment, truth);
        var known = payment.plus(news);
        announcements.record(known, news);
        return known;
    }

    /** What came by itself, or was found by asking; whoever waits for it is told. */
    Payment heard(Payment payment, ProviderPayment truth) {
        var news = enter(payment, truth);
        var known = payment.plus(news);
        announcements.publish(known, news);
        return known;
    }

    private List<LedgerLine> enter(Payment payment, ProviderPayment truth) {
        if (payment.providerReference() == null
                || isNew(truth.actionUrl(), payment.actionUrl())
                || isNew(truth.lapsesAt(), payment.lapsesAt())) {
            attempts.identify(payment, truth);
        }
        return truth.lines().isEmpty() ? List.of() : ledger.append(payment, truth.lines());
    }

    private static boolean isNew(@Nullable Object told, @Nullable Object known) {
        return told != null && !Objects.equals(told, known);
    }
}
