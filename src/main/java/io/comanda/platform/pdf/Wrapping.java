package io.comanda.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given width at blanks, and inside a word only where the word alone is too wide. */
final class Wrapping {

    private static final String MORE = "…";

    /** What float sums may differ by, in points. */
    private static final float SLACK = 0.02f;

    private final Style style;
    private final float width;
    private final int maxLines;
    private final List<String> lines = new ArrayList<>();

    private Wrapping(Style style, float width, int maxLines) {
        this.style = style;
        this.width = width;
        this.maxLines = maxLines;
    }

    /** At most so many lines; the last one ends with an ellipsis when there was more. */
    static List<String> wrap(String raw, Style style, float width, int maxLines) {
        var wrapping = new Wrapping(style, width, maxLines);
        raw.lines().map(Legible::of).takeWhile(line -> !wrapping.isFull()).forEach(wrapping::paragraph);
        return wrapping.result();
    }

    private void paragraph(String text) {
        var rest = text.strip();
        do {
            var end = fitting(rest);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        } while (!rest.isEmpty() && !isFull());
    }

    /** One line more than wanted tells that something is left. */
    private boolean isFull() {
        return lines.size() > maxLines;
    }

    private int fitting(String text) {
        var used = 0f;
        var end = 0;
        var blank = 0;
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            used += style.width(text.substring(end, next));
            if (text.charAt(end) == ' ') {
                blank = end;
            } else if (used > width + SLACK && end > 0) {
                return blank > 0 ? blank : end;
            }
            end = next;
        }
        return end;
    }

    private List<String> result() {
        if (!isFull()) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, maxLines));
        kept.set(maxLines - 1, shortened(kept.get(maxLines - 1)));
        return kept;
    }

    private String shortened(String line) {
        var text = line;
        while (!text.isEmpty() && style.width(text + MORE) > width) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1)).stripTrailing();
        }
        return text + MORE;
    }
}
