package io.comanda.purchasing.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.kernel.Address;
import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.Cell;
import io.comanda.platform.pdf.Column;
import io.comanda.platform.pdf.Facts;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.PostalLines;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Style;
import io.comanda.platform.pdf.SumLines;
import io.comanda.platform.pdf.Table;
import io.comanda.platform.pdf.Words;
import io.comanda.purchasing.pdf.PurchaseOrderFacts.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders goods from a supplier, in his language. */
@Component
class PurchaseOrderPdf implements DocumentRenderer<PurchaseOrderFacts> {

    private static final String AREA = "purchase-order.";

    private final Stationery stationery;

    PurchaseOrderPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "purchase-order";
    }

    @Override
    public Class<PurchaseOrderFacts> factsType() {
        return PurchaseOrderFacts.class;
    }

    @Override
    public byte[] render(PurchaseOrderFacts facts, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say(AREA + "title"), facts.number(), facts.day());
        return stationery.letter(heading, address(facts.supplier(), words), words, letter -> {
            head(facts, words).draw(letter);
            letter.gap(2);
            letter.paragraph(words.say(AREA + "intro"), Style.BODY);
            letter.gap(2);
            table(facts, words).draw(letter, mm(24));
            letter.gap(4);
            new SumLines(words)
                    .add(words.say(AREA + "total"), facts.total(), Style.SUM)
                    .draw(letter);
            letter.gap(4);
            Optional.ofNullable(facts.note()).ifPresent(note -> letter.paragraph(note, Style.BODY));
            letter.paragraph(words.say(AREA + "confirm"), Style.BODY);
        });
    }

    private List<String> address(Address address, Words words) {
        return PostalLines.of(address, stationery.company().address().country(), words.language());
    }

    private Facts head(PurchaseOrderFacts facts, Words words) {
        return new Facts()
                .add(words.say(AREA + "day"), words.formats().day(facts.day()))
                .add(words.say(AREA + "supplierNumber"), facts.supplierNumber())
                .add(words.say(AREA + "contact"), facts.contactName())
                .add(words.say(AREA + "terms"), facts.deliveryTerms())
                .add(words.say(AREA + "payment"), words.say(AREA + "days", Map.of("days", facts.paymentTermDays())))
                .add(words.say("fact.deliverTo"), String.join(", ", address(facts.deliverTo(), words)));
    }

    private static Table table(PurchaseOrderFacts facts, Words words) {
        var table = new Table(List.of(
                        Column.number(words.say("column.position")),
                        Column.text(words.say(AREA + "article")),
                        Column.rest(words.say("column.description")),
                        Column.text(words.say(AREA + "requestedOn")),
                        Column.number(words.say("column.quantity")),
                        Column.text(words.say("column.unit")),
                        Column.number(words.say("column.unitPrice")),
                        Column.number(words.say("column.net"))))
                .carrying(facts.total().currency());
        facts.lines().forEach(line -> table.add(cells(line, words), line.net()));
        return table;
    }

    private static List<Cell> cells(Line line, Words words) {
        var formats = words.formats();
        return List.of(
                Cell.of(String.valueOf(line.lineNo())),
                Cell.of(Optional.ofNullable(line.articleNumber()).orElse("–")),
                Cell.of(line.name(), line.productNumber()),
                Cell.of(formats.day(line.requestedOn())),
                Cell.of(formats.quantity(line.quantity())),
                Cell.of(words.name("unit", line.unit().toLowerCase(Locale.ROOT))),
                Cell.of(formats.number(line.unitPrice(), 2, 4)),
                Cell.of(formats.amount(line.net())));
    }
}
