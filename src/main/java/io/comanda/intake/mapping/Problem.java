package io.comanda.intake.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something about the input that a person should know, with the place where to look.
 *
 * @param column as the mapping names it
 * @param code key of the sentence, {@code intake.<code>}
 * @param facts fill the sentence
 * @param value the cell as it came, shortened
 * @param fatal whether its row cannot be imported; otherwise it is a note
 */
public record Problem(
        @Nullable String file,
        @Nullable Long line,
        @Nullable String column,
        String code,
        Map<String, String> facts,
        @Nullable String value,
        boolean fatal) {

    private static final int SHOWN = 120;

    public Problem {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    public static Problem of(Row row, @Nullable String column, String code, Map<String, String> facts) {
        return new Problem(
                row.file(), row.line(), column, code, facts, column == null ? row.key() : row.cell(column), true);
    }

    public static Problem note(Row row, @Nullable String column, String code, Map<String, String> facts) {
        return new Problem(
                row.file(), row.line(), column, code, facts, column == null ? row.key() : row.cell(column), false);
    }
}
