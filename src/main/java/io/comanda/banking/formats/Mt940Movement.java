package io.comanda.banking.formats;

import io.comanda.banking.Direction;
import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import io.comanda.banking.formats.Mt940Reader.Field;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A movement (field 61): {@code 2611211121C1234,56NTRFREFERENCE//BANKREF}. The day it was booked on is written without its
 * year, which is the one that brings it closest to the value day.
 */
record Mt940Movement(
        LocalDate bookedOn,
        LocalDate valueOn,
        BigDecimal amount,
        Direction direction,
        boolean returned,
        @Nullable String reference,
        @Nullable String bankReference,
        Mt940Details details) {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{6})(\\d{4})?(RC|RD|C|D)[A-Z]?(\\d{1,12},\\d{0,3})([A-Z][A-Z0-9]{3})([^\\n]*?)(//([^\\n]*))?(\\n.*)?",
            Pattern.DOTALL);
    private static final Set<String> NONE = Set.of("NONREF", "NOTPROVIDED", "");

    static Mt940Movement read(Field field) {
        var form = FORM.matcher(field.value());
        if (!form.matches()) {
            throw new StatementUnreadable(
                    Why.LINE,
                    field.line(),
                    ":61:" + field.value().lines().findFirst().orElse(""));
        }
        var sign = form.group(3);
        var valueOn = Mt940Balance.day(form.group(1), field.line());
        return new Mt940Movement(
                booked(valueOn, form.group(2), field.line()),
                valueOn,
                Mt940Balance.amount(form.group(4)),
                sign.equals("C") || sign.equals("RD") ? Direction.IN : Direction.OUT,
                sign.startsWith("R"),
                reference(form.group(6)),
                reference(form.group(8)),
                Mt940Details.NONE);
    }

    Mt940Movement described(String text) {
        return new Mt940Movement(
                bookedOn, valueOn, amount, direction, returned, reference, bankReference, Mt940Details.read(text));
    }

    ReadStatement.Entry entry(String currency) {
        return new ReadStatement.Entry(
                bookedOn,
                valueOn,
                new Money(amount, currency),
                direction,
                returned,
                details.party(),
                details.account(),
                details.text(),
                null,
                details.endToEndId() == null ? reference : details.endToEndId(),
                bankReference);
    }

    private static @Nullable String reference(@Nullable String written) {
        var reference = written == null ? "" : written.strip();
        return NONE.contains(reference) ? null : reference;
    }

    private static LocalDate booked(LocalDate valueOn, @Nullable String mmdd, int line) {
        if (mmdd == null) {
            return valueOn;
        }
        var sameYear = Mt940Balance.day(String.format("%02d", valueOn.getYear() % 100) + mmdd, line);
        var away = sameYear.toEpochDay() - valueOn.toEpochDay();
        return away > 180 ? sameYear.minusYears(1) : away < -180 ? sameYear.plusYears(1) : sameYear;
    }
}
