package io.comanda.invoicing.electronic;

import io.comanda.catalog.Unit;
import io.comanda.invoicing.electronic.ElectronicInvoice.Adjustment;
import io.comanda.invoicing.electronic.ElectronicInvoice.Line;
import io.comanda.kernel.Money;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a paper: goods and services are lines of the electronic invoice, freight is a charge on the whole. */
final class Lines {

    /** What a Romanian invoice has room for (BR-RO-L100); a longer name moves to the description whole. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_DESCRIPTION = 200;

    /** UN/ECE Recommendation 20: one, of whatever it is. */
    private static final String ONE = "C62";

    private static final String DISCOUNT = "95";
    private static final String MUTUALLY_DEFINED = "ZZZ";

    private final SalesDocument paper;
    private final Words words;

    Lines(SalesDocument paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    List<Line> goods() {
        return paper.lines().stream()
                .filter(line -> !isCharge(line))
                .map(this::line)
                .toList();
    }

    Stream<Money> net() {
        return paper.lines().stream().filter(line -> !isCharge(line)).map(SalesDocument.Line::net);
    }

    Stream<SalesDocument.Line> freight() {
        return paper.lines().stream().filter(this::isCharge);
    }

    /** Freight that nothing else stands beside is a line: there is no invoice without one (BR-16). */
    private boolean isCharge(SalesDocument.Line line) {
        return line.name() == null && paper.lines().stream().anyMatch(other -> other.name() != null);
    }

    private Line line(SalesDocument.Line line) {
        var name = line.name() == null ? words.say("line.freight") : line.name();
        return new Line(
                line.position(),
                line.productNumber(),
                cut(name, LONGEST_NAME),
                name.length() > LONGEST_NAME ? cut(name, LONGEST_DESCRIPTION) : null,
                line.quantity(),
                unit(line.unit()),
                line.unitPrice(),
                adjustment(line),
                line.net(),
                line.vatRate());
    }

    private @Nullable Adjustment adjustment(SalesDocument.Line line) {
        var full = new Money(
                line.unitPrice().multiply(line.quantity().value()), line.net().currency());
        var off = full.minus(line.net());
        if (off.isZero()) {
            return null;
        }
        if (off.isNegative()) {
            return new Adjustment(true, off.negated(), null, null, words.say("line.rounding"), MUTUALLY_DEFINED);
        }
        var exact = line.discount().of(full).equals(off);
        return new Adjustment(
                false,
                off,
                exact ? line.discount() : null,
                exact ? full : null,
                words.say("column.discount"),
                DISCOUNT);
    }

    private static String unit(String code) {
        return Stream.of(Unit.values())
                .filter(unit -> unit.code().equals(code))
                .map(Unit::unece)
                .findFirst()
                .orElse(ONE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
