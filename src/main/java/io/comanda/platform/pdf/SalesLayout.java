package io.comanda.platform.pdf;

import io.comanda.kernel.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The one layout of everything that lists goods with prices; the kind of document chooses its words. */
@Component
public class SalesLayout {

    private final Stationery stationery;

    SalesLayout(Stationery stationery) {
        this.stationery = stationery;
    }

    byte[] render(SalesKind kind, SalesDocument document, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say(kind.code() + ".title"), document.number(), document.day());
        var home = stationery.company().address().country();
        var recipient = PostalLines.of(document.billTo(), home, words.language());
        return stationery.letter(heading, recipient, words, letter -> {
            facts(kind, document, words, home).draw(letter);
            intro(kind, document, letter);
            var totals = new Totals(words, document.vat(), words.say(kind.code() + ".total"));
            lines(document, words).draw(letter, totals.height());
            totals.draw(letter);
            if (kind.statesTerms()) {
                new PaymentBlock(stationery.company(), words, kind, document).draw(letter);
            }
            notes(document, letter);
        });
    }

    private static void intro(SalesKind kind, SalesDocument document, Letter letter) {
        var opening = document.opening();
        if (opening != null) {
            letter.paragraph(opening, Style.BODY);
        }
        var key = kind.code() + ".intro";
        if (letter.words().knows(key)) {
            letter.paragraph(letter.words().say(key), Style.BODY);
            letter.gap(2);
        }
    }

    private static Facts facts(SalesKind kind, SalesDocument document, Words words, String home) {
        var refs = document.references();
        var formats = words.formats();
        var supply = document.supplyDay();
        var deliverTo = document.deliverTo();
        return new Facts()
                .add(words.say(kind.code() + ".day"), formats.day(document.day()))
                .add(words.say("fact.creditedInvoice"), refs.creditedInvoice())
                .add(
                        words.say("fact.orderNumber"),
                        document.number().equals(refs.orderNumber()) ? null : refs.orderNumber())
                .add(words.say("fact.customerReference"), refs.customerReference())
                .add(words.say("fact.shipmentNumber"), refs.shipmentNumber())
                .add(words.say("fact.customerNumber"), refs.customerNumber())
                .add(words.say("fact.customerVatId"), refs.customerVatId())
                .add(words.say(kind.code() + ".supplyDay"), supply == null ? null : formats.day(supply))
                .add(
                        words.say("fact.deliverTo"),
                        deliverTo == null
                                ? null
                                : String.join("\n", PostalLines.of(deliverTo, home, words.language())));
    }

    private static Table lines(SalesDocument document, Words words) {
        var discounted =
                document.lines().stream().map(SalesDocument.Line::discount).anyMatch(discount -> !discount.isZero());
        var table = new Table(columns(document, words, discounted)).carrying(document.currency());
        var decimals = priceDecimals(document);
        for (var line : document.lines()) {
            table.add(cells(line, words, decimals, discounted), line.net());
        }
        return table;
    }

    /** All prices of a document show as many decimals as the finest of them, so that the points line up. */
    private static int priceDecimals(SalesDocument document) {
        return document.lines().stream()
                .mapToInt(line -> line.unitPrice().stripTrailingZeros().scale())
                .map(scale -> Math.max(2, Math.min(6, scale)))
                .max()
                .orElse(2);
    }

    private static List<Column> columns(SalesDocument document, Words words, boolean discounted) {
        var columns = new ArrayList<>(List.of(
                Column.number(words.say("column.position")),
                Column.text(words.say("column.item")),
                Column.rest(words.say("column.description")),
                Column.number(words.say("column.quantity")),
                Column.text(words.say("column.unit")),
                Column.number(words.say("column.unitPrice"))));
        if (discounted) {
            columns.add(Column.number(words.say("column.discount")));
        }
        columns.add(Column.number(words.say("column.vat")));
        columns.add(Column.number(words.say("column.net") + " " + document.currency()));
        return columns;
    }

    private static List<Cell> cells(SalesDocument.Line line, Words words, int decimals, boolean discounted) {
        var formats = words.formats();
        var cells = new ArrayList<>(List.of(
                Cell.of(String.valueOf(line.position())),
                Cell.of(line.productNumber()),
                Cell.of(line.name() == null ? words.say("line.freight") : line.name()),
                Cell.of(formats.quantity(line.quantity())),
                Cell.of(words.name("unit", line.unit())),
                Cell.of(formats.number(line.unitPrice(), decimals, decimals))));
        if (discounted) {
            cells.add(Cell.of(rate(line.discount(), words)));
        }
        cells.add(Cell.of(formats.percent(line.vatRate().percent())));
        cells.add(Cell.of(formats.amount(line.net())));
        return cells;
    }

    private static String rate(Percent discount, Words words) {
        return discount.isZero() ? "" : words.formats().percent(discount);
    }

    private static void notes(SalesDocument document, Letter letter) {
        letter.gap(3);
        document.vat().groups().stream()
                .map(group -> "vatNote." + group.rate().category())
                .filter(letter.words()::knows)
                .distinct()
                .forEach(key -> letter.paragraph(letter.words().say(key), Style.BODY));
        document.notes().forEach(note -> letter.paragraph(note, Style.BODY));
    }
}
