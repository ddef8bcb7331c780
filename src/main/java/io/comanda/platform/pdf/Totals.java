package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.kernel.VatBreakdown;
import java.util.List;

/** What a document comes to: at the left the tax by rate, at the right net, tax and the sum that counts. */
final class Totals {

    private static final float ABOVE = mm(5);

    private final Words words;
    private final Table byRate;
    private final SumLines sums;

    Totals(Words words, VatBreakdown vat, String sumLabel) {
        this.words = words;
        this.byRate = byRate(vat);
        this.sums = new SumLines(words)
                .add(words.say("total.net"), vat.net(), Style.BODY)
                .add(words.say("total.vat"), vat.tax(), Style.BODY)
                .add(sumLabel, vat.gross(), Style.SUM);
    }

    float height() {
        return ABOVE + Math.max(byRate.height(), sums.height());
    }

    void draw(Letter letter) {
        letter.keepTogether(height());
        var top = letter.y() + ABOVE;
        letter.moveTo(top);
        byRate.draw(letter, letter.left(), mm(80), 0);
        var after = letter.y();
        letter.moveTo(top);
        sums.draw(letter);
        letter.moveTo(Math.max(after, letter.y()) + mm(2));
    }

    private Table byRate(VatBreakdown vat) {
        var formats = words.formats();
        var table = new Table(List.of(
                Column.rest(words.say("column.vatRate")),
                Column.number(words.say("total.net")),
                Column.number(words.say("total.vat"))));
        for (var group : vat.groups()) {
            table.add(List.of(
                    Cell.of(rate(group)), Cell.of(formats.amount(group.net())), Cell.of(formats.amount(group.tax()))));
        }
        return table;
    }

    private String rate(VatBreakdown.Group group) {
        var category = group.rate().category();
        return "S".equals(category) ? words.formats().percent(group.rate().percent()) : words.name("vat", category);
    }
}
