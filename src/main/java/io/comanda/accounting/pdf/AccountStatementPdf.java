package io.comanda.accounting.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.accounting.AccountStatement;
import io.comanda.accounting.AccountStatement.AgedReceivables;
import io.comanda.accounting.AccountStatement.Movement;
import io.comanda.kernel.Money;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a customer what he got, what he paid and what he owes. */
@Component
public class AccountStatementPdf implements DocumentRenderer<AccountStatementFacts> {

    public static final String KIND = "account-statement";

    private final Stationery stationery;

    AccountStatementPdf(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<AccountStatementFacts> factsType() {
        return AccountStatementFacts.class;
    }

    @Override
    public byte[] render(AccountStatementFacts facts, Locale language) {
        var words = stationery.words(language);
        var statement = facts.statement();
        var heading = new Heading(words.say("account.title"), facts.number(), facts.day());
        var home = stationery.company().address().country();
        return stationery.letter(heading, PostalLines.of(facts.billTo(), home, words.language()), words, letter -> {
            new Facts()
                    .add(words.say("account.period"), period(statement, words))
                    .add(words.say("fact.customerNumber"), statement.customerNumber())
                    .draw(letter);
            letter.gap(2);
            movements(statement, words).draw(letter, mm(24));
            letter.gap(4);
            sums(statement, words).draw(letter);
            letter.section(words.say("account.ageing"), mm(30));
            ageing(statement, words).draw(letter, 0);
            letter.gap(4);
            letter.paragraph(words.say("account.thanks"), Style.BODY);
        });
    }

    private static String period(AccountStatement statement, Words words) {
        return words.formats().day(statement.from()) + " – " + words.formats().day(statement.to());
    }

    private static Table movements(AccountStatement statement, Words words) {
        var table = new Table(List.of(
                Column.text(words.say("column.day")),
                Column.rest(words.say("account.what")),
                Column.text(words.say("account.due")),
                Column.number(words.say("account.change")),
                Column.number(words.say("account.balance"))));
        table.add(List.of(
                Cell.of(words.formats().day(statement.from())),
                Cell.strong(words.say("account.opening")),
                Cell.of(""),
                Cell.of(""),
                Cell.strong(words.formats().amount(statement.opening()))));
        statement.movements().forEach(movement -> table.add(cells(movement, words)));
        return table;
    }

    private static List<Cell> cells(Movement movement, Words words) {
        var formats = words.formats();
        var due = movement.dueOn();
        return List.of(
                Cell.of(formats.day(movement.day())),
                Cell.of(words.say("account.kind." + movement.kind()) + " " + movement.document()),
                Cell.of(due == null ? "" : formats.day(due)),
                Cell.of(formats.amount(movement.change())),
                Cell.of(formats.amount(movement.balance())));
    }

    private static SumLines sums(AccountStatement statement, Words words) {
        var sums = new SumLines(words);
        if (statement.fees().isPositive()) {
            sums.add(words.say("account.fees"), statement.fees(), Style.BODY);
        }
        if (!statement.onAccount().isZero()) {
            sums.add(words.say("account.onAccount"), statement.onAccount().negated(), Style.BODY);
        }
        return sums.add(words.say("account.closing"), statement.closing(), Style.SUM);
    }

    private static Table ageing(AccountStatement statement, Words words) {
        var table = new Table(statement.ageing().stream()
                .map(bucket -> Column.number(label(bucket.from(), bucket.to(), words)))
                .toList());
        table.add(statement.ageing().stream()
                .map(AgedReceivables::open)
                .map((Money open) -> Cell.of(words.formats().amount(open)))
                .toList());
        return table;
    }

    private static String label(int from, @Nullable Integer to, Words words) {
        if (from == 0) {
            return words.say("account.notDue");
        }
        return to == null
                ? words.say("account.beyond", Map.of("days", from - 1))
                : words.say("account.days", Map.of("from", from, "to", to));
    }
}
