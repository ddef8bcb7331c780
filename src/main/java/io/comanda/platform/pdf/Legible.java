package io.comanda.platform.pdf;

import java.text.Normalizer;

/**
 * Makes any text printable in one line: letters composed, white space to blanks, control and format characters gone, a
 * question mark for what the typeface lacks.
 */
final class Legible {

    private static final int UNKNOWN = '?';

    private Legible() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var clean = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static boolean isPlain(String raw) {
        return raw.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            clean.append(' ');
        } else if (Face.REGULAR.has(codePoint) && Character.getType(codePoint) != Character.FORMAT) {
            clean.appendCodePoint(codePoint);
        } else if (isVisible(codePoint)) {
            clean.appendCodePoint(UNKNOWN);
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
