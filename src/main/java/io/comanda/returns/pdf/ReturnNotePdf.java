package io.comanda.returns.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.BarCodes;
import io.comanda.platform.pdf.Cell;
import io.comanda.platform.pdf.Column;
import io.comanda.platform.pdf.Facts;
import io.comanda.platform.pdf.Heading;
import io.comanda.platform.pdf.Letter;
import io.comanda.platform.pdf.PostalLines;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Style;
import io.comanda.platform.pdf.Table;
import io.comanda.platform.pdf.Words;
import io.comanda.returns.pdf.ReturnNoteFacts.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The return note: the warehouse's address and the number as a bar code to stick on the parcel, and what is in it. */
@Component
class ReturnNotePdf implements DocumentRenderer<ReturnNoteFacts> {

    private final Stationery stationery;

    ReturnNotePdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "return-note";
    }

    @Override
    public Class<ReturnNoteFacts> factsType() {
        return ReturnNoteFacts.class;
    }

    @Override
    public byte[] render(ReturnNoteFacts facts, Locale language) {
        var words = stationery.words(language);
        var home = stationery.company().address().country();
        var heading = new Heading(words.say("return-note.title"), facts.number(), facts.day());
        return stationery.letter(heading, PostalLines.of(facts.to(), home, words.language()), words, letter -> {
            code(facts, letter);
            head(facts, words).draw(letter);
            table(facts, words).draw(letter, mm(30));
            letter.gap(4);
            letter.paragraph(how(facts, words), Style.BODY);
            letter.paragraph(words.say("return-note.cost"), Style.NOTE);
        });
    }

    private static String how(ReturnNoteFacts facts, Words words) {
        var day = words.formats().day(facts.sendBy());
        return facts.carrier() == null
                ? words.say("return-note.how", Map.of("day", day))
                : words.say("return-note.how.label", Map.of("day", day, "carrier", facts.carrier()));
    }

    private static void code(ReturnNoteFacts facts, Letter letter) {
        var width = mm(62);
        letter.pen().symbol(BarCodes.code128(facts.number()), letter.right() - width, letter.y(), width, mm(14));
        letter.gap(16);
    }

    private static Facts head(ReturnNoteFacts facts, Words words) {
        var from = facts.from();
        return new Facts()
                .add(words.say("fact.orderNumber"), facts.orderNumber())
                .add(words.say("fact.customerNumber"), facts.customerNumber())
                .add(words.say("return-note.from"), from.name() + ", " + from.postalCode() + " " + from.city())
                .add(words.say("return-note.sendBy"), words.formats().day(facts.sendBy()));
    }

    private static Table table(ReturnNoteFacts facts, Words words) {
        var table = new Table(List.of(
                Column.text(""),
                Column.text(words.say("column.item")),
                Column.rest(words.say("column.description")),
                Column.text(words.say("return-note.reason")),
                Column.number(words.say("column.quantity")),
                Column.text(words.say("column.unit"))));
        facts.lines().forEach(line -> table.add(cells(line, words)));
        return table;
    }

    private static List<Cell> cells(Line line, Words words) {
        return List.of(
                Cell.box(),
                Cell.of(line.productNumber()),
                Cell.of(line.name()),
                Cell.of(words.name("returnReason", line.reason())),
                Cell.strong(words.formats().quantity(line.quantity())),
                Cell.of(words.name("unit", line.unit())));
    }
}
