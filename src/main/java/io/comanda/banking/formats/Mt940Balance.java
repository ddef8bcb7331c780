package io.comanda.banking.formats;

import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import io.comanda.banking.formats.Mt940Reader.Field;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** A balance: {@code C261121EUR1234,56}. */
record Mt940Balance(LocalDate day, Money money) {

    private static final Pattern FORM = Pattern.compile("([CD])(\\d{6})([A-Z]{3})(\\d{1,12},\\d{0,3})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    static Mt940Balance read(Field field) {
        var form = FORM.matcher(field.value().strip());
        if (!form.matches()) {
            throw new StatementUnreadable(
                    Why.AMOUNT, field.line(), field.value().strip());
        }
        var amount = amount(form.group(4));
        return new Mt940Balance(
                day(form.group(2), field.line()),
                money(form.group(1).equals("C") ? amount : amount.negate(), form.group(3), field.line()));
    }

    static LocalDate day(String yymmdd, int line) {
        try {
            return LocalDate.parse(yymmdd, DAY);
        } catch (DateTimeParseException e) {
            throw new StatementUnreadable(Why.DAY, line, yymmdd);
        }
    }

    static BigDecimal amount(String withComma) {
        var plain = withComma.replace(',', '.');
        return new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
    }

    private static Money money(BigDecimal amount, String currency, int line) {
        try {
            return new Money(amount, currency);
        } catch (IllegalArgumentException e) {
            throw new StatementUnreadable(Why.AMOUNT, line, currency);
        }
    }
}
