package io.comanda.fulfilment.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.fulfilment.pdf.PickListFacts.Line;
import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.BarCodes;
import io.comanda.platform.pdf.Cell;
import io.comanda.platform.pdf.Column;
import io.comanda.platform.pdf.Facts;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.Letter;
import io.comanda.platform.pdf.SignatureLine;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Style;
import io.comanda.platform.pdf.Table;
import io.comanda.platform.pdf.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leads a picker through the warehouse: places in walking order, a box to tick each, the shipment to scan. */
@Component
class PickListPdf implements DocumentRenderer<PickListFacts> {

    private static final Comparator<Line> WALK = Comparator.comparingInt(Line::walkSequence)
            .thenComparing(Line::location)
            .thenComparing(Line::productNumber);

    private final Stationery stationery;

    PickListPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "pick-list";
    }

    @Override
    public Class<PickListFacts> factsType() {
        return PickListFacts.class;
    }

    @Override
    public byte[] render(PickListFacts facts, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say("pick-list.title"), facts.shipmentNumber(), facts.day());
        return stationery.slip(heading, words, letter -> {
            shipmentCode(facts, letter);
            head(facts, words).draw(letter);
            table(facts, words).draw(letter, mm(20));
            letter.gap(4);
            letter.paragraph(
                    words.say("pick-list.count", Map.of("count", facts.lines().size())), Style.NOTE);
            facts.notes().forEach(note -> letter.paragraph(note, Style.BODY));
            new SignatureLine(words.say("pick-list.pickedBy"), words.say("pick-list.checkedBy")).draw(letter);
        });
    }

    private static void shipmentCode(PickListFacts facts, Letter letter) {
        var width = mm(62);
        letter.pen()
                .symbol(
                        BarCodes.code128(facts.shipmentNumber()),
                        letter.right() - width,
                        letter.y() - mm(12),
                        width,
                        mm(12));
        letter.gap(2);
    }

    private static Facts head(PickListFacts facts, Words words) {
        var promised = facts.promisedDay();
        return new Facts()
                .add(words.say("fact.warehouse"), facts.warehouse())
                .add(words.say("fact.orderNumber"), facts.orderNumber())
                .add(words.say("fact.customer"), facts.customerName())
                .add(words.say("pick-list.day"), words.formats().day(facts.day()))
                .add(
                        words.say("fact.promisedDay"),
                        promised == null ? null : words.formats().day(promised))
                .add(words.say("fact.carrier"), facts.carrier());
    }

    private static Table table(PickListFacts facts, Words words) {
        var table = new Table(List.of(
                Column.text(""),
                Column.text(words.say("column.location")),
                Column.text(words.say("column.item")),
                Column.rest(words.say("column.description")),
                Column.text(words.say("column.lot")),
                Column.number(words.say("column.quantity")),
                Column.text(words.say("column.unit"))));
        facts.lines().stream().sorted(WALK).forEach(line -> table.add(cells(line, words)));
        return table;
    }

    private static List<Cell> cells(Line line, Words words) {
        var expiry = line.expiry();
        var until = expiry == null
                ? null
                : words.say("column.expiry", Map.of("day", words.formats().day(expiry)));
        return List.of(
                Cell.box(),
                Cell.strong(line.location()),
                Cell.of(line.productNumber()),
                Cell.of(line.name()),
                Cell.of(line.lot() == null ? "" : line.lot(), until),
                Cell.strong(words.formats().quantity(line.quantity())),
                Cell.of(words.name("unit", line.unit())));
    }
}
