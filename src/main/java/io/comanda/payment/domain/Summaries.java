package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentState;
import io.comanda.payment.PaymentSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how the payment of an order stands, over all attempts that were made with its card. */
@Component
public class Summaries {

    private final Ledger ledger;

    Summaries(Ledger ledger) {
        this.ledger = ledger;
    }

    public Optional<PaymentSummary> of(String orderNumber) {
        return ledger.active(orderNumber).map(this::summary);
    }

    /** Nothing more is written into its ledger until the end of the transaction. */
    public Optional<PaymentSummary> locked(String orderNumber) {
        return ledger.lockActive(orderNumber).map(this::summary);
    }

    private PaymentSummary summary(Payment payment) {
        return summary(payment, ledger.earlier(payment));
    }

    private static PaymentSummary summary(Payment present, List<Payment> earlier) {
        var whole = present.after(earlier);
        var state = whole.state();
        return new PaymentSummary(
                whole.orderNumber(),
                whole.attempt(),
                whole.method(),
                state,
                whole.amount(),
                earlier.stream().map(Payment::captured).reduce(whole.authorized(), Money::plus),
                whole.captured(),
                whole.refunded(),
                whole.due(),
                whole.provider(),
                whole.providerReference(),
                state == PaymentState.ACTION_REQUIRED ? whole.actionUrl() : null,
                present.held().isPositive() ? whole.lapsesAt() : null,
                Stream.concat(earlier.stream(), Stream.of(present))
                        .flatMap(payment -> payment.lines().stream())
                        .sorted(Comparator.comparing(LedgerLine::at))
                        .map(line -> new PaymentSummary.Event(
                                line.kind(), line.status(), line.amount(), line.reference(), line.code(), line.at()))
                        .toList());
    }
}
