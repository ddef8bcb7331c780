package io.comanda.intake.mapping;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was staged or selected, all text.
 *
 * @param number its place among the rows of its target
 * @param key of itself, or in a part of the row it belongs to
 * @param file where it came from, as far as the SELECT tells
 */
public record Row(
        long number,
        @Nullable String key,
        @Nullable String file,
        @Nullable Long line,
        Map<String, @Nullable String> cells) {

    /** Whether the file's reader already found it broken. */
    public boolean isBad() {
        return "t".equals(cells.get("_bad"));
    }

    /** Of a row of a part that was found by it. */
    public String parentKey() {
        return Objects.requireNonNull(key);
    }

    @Nullable
    String cell(String column) {
        return cells.get(Names.selected(column));
    }
}
