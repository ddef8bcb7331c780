package io.comanda.quoting;

import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quote in a list, with the sum of its newest version. */
public record QuoteRow(
        long id,
        String number,
        int version,
        QuoteState state,
        String customerNumber,
        String customerName,
        String owner,
        Money total,
        LocalDate validUntil,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable LostReason lostReason,
        @Nullable String orderNumber) {}
