package io.comanda.platform.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table.
 *
 * @param under a smaller second line
 * @param tick an empty box to tick instead of text
 */
public record Cell(String text, @Nullable String under, Style style, boolean tick) {

    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? "" : text, null, Style.BODY, false);
    }

    public static Cell strong(String text) {
        return new Cell(text, null, Style.STRONG, false);
    }

    public static Cell of(String text, @Nullable String under) {
        return new Cell(text, under, Style.BODY, false);
    }

    public static Cell box() {
        return new Cell("", null, Style.BODY, true);
    }
}
