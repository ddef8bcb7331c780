package io.comanda.invoicing.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.invoicing.domain.OverdueInvoice;
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
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reminds a customer of invoices whose day has passed. */
@Component
class ReminderPdf implements DocumentRenderer<ReminderFacts> {

    private static final int FIRMEST = 3;

    private final Stationery stationery;

    ReminderPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "reminder";
    }

    @Override
    public Class<ReminderFacts> factsType() {
        return ReminderFacts.class;
    }

    @Override
    public byte[] render(ReminderFacts facts, Locale language) {
        var words = stationery.words(language);
        var level = Math.min(facts.level(), FIRMEST);
        var heading = new Heading(words.say("reminder.title." + level), facts.number(), facts.day());
        var home = stationery.company().address().country();
        return stationery.letter(heading, PostalLines.of(facts.billTo(), home, words.language()), words, letter -> {
            new Facts()
                    .add(words.say("reminder.day"), words.formats().day(facts.day()))
                    .add(words.say("fact.customerNumber"), facts.customerNumber())
                    .draw(letter);
            letter.paragraph(words.say("reminder.intro." + level), Style.BODY);
            letter.gap(2);
            table(facts, words).draw(letter, mm(24));
            letter.gap(4);
            var sums = new SumLines(words).add(words.say("reminder.overdue"), facts.overdue(), Style.BODY);
            if (facts.fee().isPositive()) {
                sums.add(words.say("reminder.fee"), facts.fee(), Style.BODY);
            }
            sums.add(words.say("reminder.total"), facts.total(), Style.SUM).draw(letter);
            letter.gap(4);
            letter.paragraph(words.say("reminder.thanks"), Style.BODY);
        });
    }

    private static Table table(ReminderFacts facts, Words words) {
        var table = new Table(List.of(
                        Column.text(words.say("column.invoice")),
                        Column.text(words.say("column.day")),
                        Column.rest(words.say("reminder.due")),
                        Column.number(words.say("reminder.amount")),
                        Column.number(words.say("reminder.open"))))
                .carrying(facts.overdue().currency());
        facts.invoices().forEach(invoice -> table.add(cells(invoice, words), invoice.open()));
        return table;
    }

    private static List<Cell> cells(OverdueInvoice invoice, Words words) {
        var formats = words.formats();
        return List.of(
                Cell.of(invoice.number()),
                Cell.of(formats.day(invoice.issuedOn())),
                Cell.of(formats.day(invoice.dueOn())),
                Cell.of(formats.amount(invoice.gross())),
                Cell.of(formats.amount(invoice.open())));
    }
}
