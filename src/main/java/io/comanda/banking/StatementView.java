package io.comanda.banking;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement that was read.
 *
 * @param gap it does not begin where the account's statement before it ended: one is missing
 * @param entries how many movements it told that were new
 * @param open how many of them still have no place
 */
@Schema(name = "BankStatement")
public record StatementView(
        long id,
        String account,
        String reference,
        StatementFormat format,
        String fileName,
        Money opening,
        Money closing,
        LocalDate closedOn,
        Instant importedAt,
        String importedBy,
        boolean gap,
        int entries,
        int open) {}
