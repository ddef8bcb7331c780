package io.comanda.banking;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of an entry that has its place.
 *
 * @param detail what was owed back for, where it is a refund
 * @param writtenOff cents of the difference that were given up with it
 * @param undoneAt set when it was taken back
 */
@Schema(name = "BankAssignment")
public record Assignment(
        long id,
        TargetKind kind,
        String number,
        @Nullable String detail,
        String customerNumber,
        String customerName,
        Money amount,
        Money writtenOff,
        MatchReason reason,
        Instant at,
        String by,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
