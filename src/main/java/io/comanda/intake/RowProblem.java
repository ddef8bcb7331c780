package io.comanda.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something about one row of the input.
 *
 * @param text the sentence, in the reader's language
 * @param value the cell as it came, shortened
 * @param fatal whether it keeps the row from being imported
 */
public record RowProblem(
        long id,
        @Nullable String target,
        @Nullable String file,
        @Nullable Long line,
        @Nullable String column,
        String code,
        String text,
        Map<String, String> facts,
        @Nullable String value,
        boolean fatal) {}
