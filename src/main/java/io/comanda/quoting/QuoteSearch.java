package io.comanda.quoting;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes to list; what is null does not matter.
 *
 * @param state any of them
 * @param text words of the number, the customer or the order it became
 * @param validBefore whose validity ends before that day
 */
public record QuoteSearch(
        @Size(max = 7) @Nullable List<QuoteState> state,
        @PlainText @Size(max = 100) @Nullable String text,
        @Size(max = 40) @Nullable String customerNumber,
        @PlainText @Size(max = 100) @Nullable String owner,
        @Nullable LocalDate validBefore) {}
