package io.comanda.accounting;

import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal.
 *
 * @param day it is booked on
 * @param factOn when it happened; before the day where that was closed
 * @param document the number people know it by
 * @param subjectType what page tells more: {@code invoice}, {@code order}, {@code customer}, {@code bank-entry}, {@code agent},
 *     {@code product}, {@code dunning}
 * @param rate what one unit of the document's currency is worth in that of the books
 */
public record JournalEntryView(
        long number,
        LocalDate day,
        LocalDate factOn,
        FactKind kind,
        String document,
        @Nullable String subjectType,
        @Nullable String subject,
        String note,
        BigDecimal rate,
        Instant bookedAt,
        List<JournalLine> lines) {

    /**
     * One side on one account; either debit or credit is nothing.
     *
     * @param debit in the currency of the books
     * @param amount in the document's currency, credit less than nothing
     */
    public record JournalLine(
            int lineNo,
            long accountId,
            String accountNumber,
            String accountName,
            @Nullable String party,
            Money debit,
            Money credit,
            Money amount) {}
}
