package io.comanda.fulfilment.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.fulfilment.pdf.GoodsIssueNoteFacts.Line;
import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.Cell;
import io.comanda.platform.pdf.Column;
import io.comanda.platform.pdf.Facts;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.PostalLines;
import io.comanda.platform.pdf.SignatureLine;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Style;
import io.comanda.platform.pdf.Table;
import io.comanda.platform.pdf.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The note that goes with the goods: what was issued, without prices, with a place to sign for it. */
@Component
class GoodsIssueNotePdf implements DocumentRenderer<GoodsIssueNoteFacts> {

    private final Stationery stationery;

    GoodsIssueNotePdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "goods-issue-note";
    }

    @Override
    public Class<GoodsIssueNoteFacts> factsType() {
        return GoodsIssueNoteFacts.class;
    }

    @Override
    public byte[] render(GoodsIssueNoteFacts facts, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say("goods-issue-note.title"), facts.number(), facts.day());
        var home = stationery.company().address().country();
        var recipient = PostalLines.of(facts.deliverTo(), home, words.language());
        return stationery.letter(heading, recipient, words, letter -> {
            head(facts, words).draw(letter);
            table(facts, words).draw(letter, mm(30));
            letter.gap(4);
            facts.notes().forEach(note -> letter.paragraph(note, Style.BODY));
            new SignatureLine(words.say("goods-issue-note.issuedBy"), words.say("goods-issue-note.receivedBy"))
                    .draw(letter);
        });
    }

    private static Facts head(GoodsIssueNoteFacts facts, Words words) {
        var formats = words.formats();
        var weight = facts.weightKg();
        var kilograms = weight == null ? "" : ", " + formats.number(weight, 1, 3) + "\u00a0kg";
        return new Facts()
                .add(words.say("goods-issue-note.day"), formats.day(facts.day()))
                .add(words.say("fact.orderNumber"), facts.orderNumber())
                .add(words.say("fact.customerReference"), facts.customerReference())
                .add(words.say("fact.customerNumber"), facts.customerNumber())
                .add(words.say("fact.shipmentNumber"), facts.shipmentNumber())
                .add(words.say("fact.warehouse"), facts.warehouse())
                .add(words.say("fact.carrier"), facts.carrier())
                .add(words.say("fact.tracking"), facts.trackingNumber())
                .add(words.say("fact.parcels"), facts.parcels() + kilograms);
    }

    private static Table table(GoodsIssueNoteFacts facts, Words words) {
        var table = new Table(List.of(
                Column.number(words.say("column.position")),
                Column.text(words.say("column.item")),
                Column.rest(words.say("column.description")),
                Column.text(words.say("column.lot")),
                Column.number(words.say("column.ordered")),
                Column.number(words.say("column.issued")),
                Column.text(words.say("column.unit"))));
        facts.lines().forEach(line -> table.add(cells(line, words)));
        return table;
    }

    private static List<Cell> cells(Line line, Words words) {
        var formats = words.formats();
        var expiry = line.expiry();
        var ordered = line.ordered();
        return List.of(
                Cell.of(String.valueOf(line.position())),
                Cell.of(line.productNumber()),
                Cell.of(line.name()),
                Cell.of(
                        line.lot() == null ? "" : line.lot(),
                        expiry == null ? null : words.say("column.expiry", Map.of("day", formats.day(expiry)))),
                Cell.of(ordered == null ? "" : formats.quantity(ordered)),
                Cell.strong(formats.quantity(line.issued())),
                Cell.of(words.name("unit", line.unit())));
    }
}
