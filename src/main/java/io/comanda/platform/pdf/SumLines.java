package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** Amounts below one another at the right edge; the last one counts and stands under a line. */
public final class SumLines {

    private static final float WIDTH = mm(72);
    private static final float AROUND_RULE = mm(1.6);
    private static final float AFTER_LABEL = mm(3);
    private static final float SMALLEST_LABEL = mm(24);

    private final Words words;
    private final List<Sum> sums = new ArrayList<>();

    private record Sum(String label, Money money, Style style) {}

    public SumLines(Words words) {
        this.words = words;
    }

    public SumLines add(String label, Money money, Style style) {
        sums.add(new Sum(label, money, style));
        return this;
    }

    public float height() {
        return sums.stream().map(sum -> lineHeight(sum.style())).reduce(2 * AROUND_RULE, Float::sum);
    }

    public void draw(Letter letter) {
        letter.keepTogether(height());
        for (var i = 0; i < sums.size(); i++) {
            if (i == sums.size() - 1) {
                letter.moveTo(letter.y() + AROUND_RULE);
                letter.pen().rule(letter.right() - WIDTH, letter.y(), WIDTH, 0.9f, letter.accent());
                letter.moveTo(letter.y() + AROUND_RULE);
            }
            line(letter, sums.get(i));
        }
    }

    /** The currency is smaller than the amount, and so is a label that would run into it; all on the same base line. */
    private void line(Letter letter, Sum sum) {
        var style = sum.style();
        var currency = "\u00a0" + sum.money().currency();
        var amount = words.formats().amount(sum.money());
        var drop = style.ascent() - Style.NOTE.ascent();
        var end = letter.right() - Style.NOTE.width(currency);
        var start = letter.right() - WIDTH;
        var room = Math.max(SMALLEST_LABEL, end - style.width(amount) - AFTER_LABEL - start);
        var label = style.sized(style.size() * Math.min(1, room / Math.max(1, style.width(Legible.of(sum.label())))));
        letter.pen().text(sum.label(), start, letter.y() + style.ascent() - label.ascent(), label);
        letter.pen().textTo(currency, letter.right(), letter.y() + drop, Style.NOTE);
        letter.pen().textTo(amount, end, letter.y(), style);
        letter.moveTo(letter.y() + lineHeight(style));
    }

    private static float lineHeight(Style style) {
        return style.leading() + 4;
    }
}
