package io.comanda.commission.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.commission.pdf.CommissionStatementFacts.Line;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an agent what the period brought and from which invoices. */
@Component
class CommissionStatementPdf implements DocumentRenderer<CommissionStatementFacts> {

    private final Stationery stationery;

    CommissionStatementPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return "commission-statement";
    }

    @Override
    public Class<CommissionStatementFacts> factsType() {
        return CommissionStatementFacts.class;
    }

    @Override
    public byte[] render(CommissionStatementFacts facts, Locale language) {
        var words = stationery.words(language);
        var heading = new Heading(words.say("commission-statement.title"), facts.number(), facts.day());
        return stationery.letter(heading, recipient(facts, words), words, letter -> {
            cancelled(facts, words).ifPresent(note -> letter.paragraph(note, Style.STRONG));
            head(facts, words).draw(letter);
            table(facts, words).draw(letter, mm(24));
            letter.gap(4);
            new SumLines(words)
                    .add(words.say("commission-statement.base"), facts.base(), Style.BODY)
                    .add(words.say("commission-statement.total"), facts.commission(), Style.SUM)
                    .draw(letter);
            letter.gap(4);
            facts.notes().forEach(note -> letter.paragraph(note, Style.BODY));
        });
    }

    private static Optional<String> cancelled(CommissionStatementFacts facts, Words words) {
        return Optional.ofNullable(facts.cancelledOn())
                .map(day -> words.say(
                        "commission-statement.cancelled",
                        Map.of("day", words.formats().day(day), "reason", String.valueOf(facts.cancelReason()))));
    }

    private List<String> recipient(CommissionStatementFacts facts, Words words) {
        var address = facts.agentAddress();
        return address == null
                ? List.of(facts.agentName())
                : PostalLines.of(address, stationery.company().address().country(), words.language());
    }

    private static Facts head(CommissionStatementFacts facts, Words words) {
        var formats = words.formats();
        var to = facts.period().to();
        var period = formats.day(facts.period().from()) + " – " + (to == null ? "" : formats.day(to));
        return new Facts()
                .add(words.say("commission-statement.day"), formats.day(facts.day()))
                .add(words.say("commission-statement.agent"), facts.agentName() + " (" + facts.agentCode() + ")")
                .add(words.say("commission-statement.period"), period)
                .add(
                        words.say("commission-statement.currency"),
                        facts.commission().currency());
    }

    private static Table table(CommissionStatementFacts facts, Words words) {
        var table = new Table(List.of(
                        Column.text(words.say("column.day")),
                        Column.text(words.say("column.invoice")),
                        Column.rest(words.say("fact.customer")),
                        Column.number(words.say("column.base")),
                        Column.number(words.say("column.rate")),
                        Column.number(words.say("column.commission"))))
                .carrying(facts.commission().currency());
        facts.lines().forEach(line -> table.add(cells(line, words), line.commission()));
        return table;
    }

    private static List<Cell> cells(Line line, Words words) {
        var formats = words.formats();
        return List.of(
                Cell.of(formats.day(line.day())),
                Cell.of(line.invoiceNumber()),
                Cell.of(line.customerName(), payment(line, words)),
                Cell.of(formats.amount(line.base())),
                Cell.of(formats.percent(line.rate())),
                Cell.of(formats.amount(line.commission())));
    }

    private static @Nullable String payment(Line line, Words words) {
        var received = line.received();
        return line.paymentReference() == null || received == null
                ? null
                : words.say(
                        "commission-statement.payment",
                        Map.of(
                                "reference", line.paymentReference(),
                                "amount", words.formats().amount(received)));
    }
}
