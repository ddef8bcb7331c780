package io.comanda.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the provider tells it: everything that ever happened to it, as lines of the ledger. A line once told never
 * changes, so that an old answer can lack something but cannot be wrong.
 *
 * @param reference the provider's
 * @param merchantReference ours
 * @param actionUrl where the customer confirms, while that is awaited
 * @param lapsesAt when the provider gives back by itself what it has reserved
 */
public record ProviderPayment(
        String reference,
        String merchantReference,
        @Nullable String actionUrl,
        @Nullable Instant lapsesAt,
        List<LedgerLine> lines) {

    /** The same with a line more. */
    public ProviderPayment with(LedgerLine line) {
        var more = Stream.concat(lines.stream(), Stream.of(line)).toList();
        return new ProviderPayment(reference, merchantReference, actionUrl, lapsesAt, more);
    }
}
