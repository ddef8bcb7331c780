package io.comanda.banking.formats;

import io.comanda.banking.StatementFormat;
import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import io.comanda.banking.formats.Mt940Reader.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One statement while its fields come in. */
final class Mt940Statement {

    private final int line;
    private final List<Mt940Movement> movements = new ArrayList<>();
    private @Nullable String account;
    private @Nullable String number;
    private @Nullable Mt940Balance opening;
    private @Nullable Mt940Balance closing;

    Mt940Statement(int line) {
        this.line = line;
    }

    void take(Field field) {
        switch (field.tag()) {
            case "25" -> account = field.value().strip();
            case "28C", "28" -> number = field.value().strip();
            case "60F", "60M" -> opening = Mt940Balance.read(field);
            case "61" -> movements.add(Mt940Movement.read(field));
            case "86" -> describe(field);
            case "62F", "62M" -> closing = Mt940Balance.read(field);
            case "21", "13D", "64", "65", "NS" -> {}
            default -> throw new StatementUnreadable(Why.LINE, field.line(), ":" + field.tag() + ":");
        }
    }

    /** What follows the closing balance speaks of the statement as a whole. */
    private void describe(Field field) {
        if (!movements.isEmpty() && closing == null) {
            var last = movements.remove(movements.size() - 1);
            movements.add(last.described(field.value()));
        }
    }

    ReadStatement finished() {
        var from = require(opening, ":60F:");
        var to = require(closing, ":62F:");
        return new ReadStatement(
                StatementFormat.MT940,
                iban(require(account, ":25:")),
                require(number, ":28C:") + " " + to.day(),
                from.money(),
                to.money(),
                to.day(),
                movements.stream()
                        .filter(each -> each.amount().signum() > 0)
                        .map(each -> each.entry(from.money().currency()))
                        .toList());
    }

    /** Some banks write their own code before the account, or its currency behind it. */
    private static String iban(String account) {
        var plain = account.replace(" ", "").toUpperCase(Locale.ROOT);
        var parts = plain.split("/");
        return parts[parts.length - 1];
    }

    private <T> T require(@Nullable T value, String field) {
        if (value == null) {
            throw new StatementUnreadable(Why.MISSING, line, field);
        }
        return value;
    }
}
