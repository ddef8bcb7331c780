package io.comanda.platform.text;

import java.util.regex.Pattern;

/** Text in a file that people open with a spreadsheet: what begins like a formula is marked as text. */
public final class SpreadsheetText {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    public static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
