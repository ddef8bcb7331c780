package io.comanda.accounting;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line on an account's sheet.
 *
 * @param balance of the account after it
 */
public record AccountLine(
        long entry,
        int lineNo,
        LocalDate day,
        FactKind kind,
        String document,
        @Nullable String subjectType,
        @Nullable String subject,
        String note,
        Money debit,
        Money credit,
        Money amount,
        Money balance) {}
