package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels and values in two columns, filled down the left one first; a value that is missing takes no place. */
public final class Facts {

    private static final float GUTTER = mm(8);
    private static final float AFTER_LABEL = mm(4);
    private static final float LABEL_MAX = mm(38);
    private static final int VALUE_LINES = 5;

    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String label, String value) {}

    public Facts add(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
        return this;
    }

    public void draw(Letter letter) {
        var width = (letter.width() - GUTTER) / 2;
        var half = (facts.size() + 1) / 2;
        var top = letter.y();
        var left = column(letter, facts.subList(0, half), letter.left(), width, top);
        var right = column(letter, facts.subList(half, facts.size()), letter.left() + width + GUTTER, width, top);
        letter.moveTo(Math.max(left, right) + mm(4));
    }

    /** All facts below one another in a given width, on the page as it is; returns where they end. */
    float stack(Letter letter, float x, float width) {
        return column(letter, facts, x, width, letter.y());
    }

    /** Height of the stack when every value takes one line. */
    float height() {
        return facts.size() * lineHeight();
    }

    private static float column(Letter letter, List<Fact> facts, float x, float width, float top) {
        var label = facts.stream()
                .map(fact -> Style.NOTE.sized(8).width(Legible.of(fact.label())))
                .max(Float::compare)
                .orElse(0f);
        var valueX = x + Math.min(label, LABEL_MAX) + AFTER_LABEL;
        var y = top;
        for (var fact : facts) {
            var labels = Wrapping.wrap(fact.label(), Style.NOTE.sized(8), LABEL_MAX, 2);
            var values = Wrapping.wrap(fact.value(), Style.BODY, x + width - valueX, VALUE_LINES);
            letter.pen().lines(labels, x, y + 0.9f, Style.NOTE.sized(8));
            letter.pen().lines(values, valueX, y, Style.BODY);
            y += Math.max(values.size(), labels.size()) * Style.BODY.leading() + mm(0.6);
        }
        return y;
    }

    private static float lineHeight() {
        return Style.BODY.leading() + mm(0.6);
    }
}
