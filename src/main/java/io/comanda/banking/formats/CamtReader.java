package io.comanda.banking.formats;

import io.comanda.banking.StatementFormat;
import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads camt.053, versions 02 to 08 and what follows them; amounts carry their currency, days are ISO 8601. */
final class CamtReader {

    private static final Set<String> OPENING = Set.of("OPBD", "PRCD");

    private CamtReader() {}

    static List<ReadStatement> read(byte[] file) {
        return XmlTree.read(file)
                .first("Document/BkToCstmrStmt")
                .map(report -> report.all("Stmt").map(CamtReader::statement).toList())
                .orElseThrow(() -> new StatementUnreadable(Why.FORMAT, 0, "BkToCstmrStmt"));
    }

    private static ReadStatement statement(XmlPart part) {
        var account = part.words("Acct/Id/IBAN", "Acct/Id/Othr/Id")
                .orElseThrow(() -> new StatementUnreadable(Why.MISSING, part.line, "Acct/Id"));
        var opening = balance(part, OPENING);
        var closing = balance(part, Set.of("CLBD"));
        var entries = part.all("Ntry")
                .filter(CamtReader::isBooked)
                .flatMap(entry -> CamtEntry.read(entry).stream())
                .toList();
        return new ReadStatement(
                StatementFormat.CAMT053,
                account.replace(" ", "").toUpperCase(Locale.ROOT),
                part.require("Id").words(),
                signed(opening),
                signed(closing),
                day(closing, "Dt"),
                entries);
    }

    /** Version 02 says so in the element itself, later ones in a code below it. */
    private static boolean isBooked(XmlPart entry) {
        return entry.words("Sts/Cd", "Sts").filter("PDNG"::equals).isEmpty();
    }

    private static XmlPart balance(XmlPart statement, Set<String> kinds) {
        return statement
                .all("Bal")
                .filter(each ->
                        each.words("Tp/CdOrPrtry/Cd").filter(kinds::contains).isPresent())
                .findFirst()
                .orElseThrow(
                        () -> new StatementUnreadable(Why.MISSING, statement.line, "Bal " + String.join("/", kinds)));
    }

    static Money signed(XmlPart part) {
        return isCredit(part) ? amount(part) : amount(part).negated();
    }

    static boolean isCredit(XmlPart part) {
        return switch (part.require("CdtDbtInd").words()) {
            case "CRDT" -> true;
            case "DBIT" -> false;
            default -> throw new StatementUnreadable(Why.MISSING, part.line, "CdtDbtInd");
        };
    }

    static Money amount(XmlPart part) {
        return money(part.require("Amt"));
    }

    static Money money(XmlPart amount) {
        var currency = amount.currency;
        if (currency == null || !amount.words().matches("\\d{1,12}(\\.\\d{1,5})?") || !isCurrency(currency)) {
            throw new StatementUnreadable(Why.AMOUNT, amount.line, amount.words());
        }
        return new Money(new BigDecimal(amount.words()), currency);
    }

    /** Of a day or of a moment, whichever the bank gives. */
    static LocalDate day(XmlPart part, String element) {
        var day = part.require(element);
        var words = day.words("Dt", "DtTm").orElse(day.words());
        return parsed(words).orElseThrow(() -> new StatementUnreadable(Why.DAY, day.line, words));
    }

    private static Optional<LocalDate> parsed(String words) {
        try {
            return Optional.of(LocalDate.parse(words.length() > 10 ? words.substring(0, 10) : words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isCurrency(String code) {
        return java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
