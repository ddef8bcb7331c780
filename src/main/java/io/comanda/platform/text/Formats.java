package io.comanda.platform.text;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes values as the readers of one language expect them: {@code 1.234,56 EUR}, {@code 24.12.2026}. */
public record Formats(Locale locale) {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String DAY_BY_DEFAULT = "dd.MM.yyyy";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, String> DAY = Map.of("en", "d MMM yyyy", "es", "dd/MM/yyyy");

    /** Amount and currency code, kept together by a no-break space. */
    public String money(Money money) {
        return amount(money) + NO_BREAK_SPACE + money.currency();
    }

    /** The amount alone, for columns whose head names the currency. */
    public String amount(Money money) {
        var decimals = Money.decimals(money.currency());
        return number(money.amount(), decimals, decimals);
    }

    public String quantity(Quantity quantity) {
        return number(quantity.value(), 0, 3);
    }

    public String percent(Percent percent) {
        return number(percent.value(), 0, 4) + NO_BREAK_SPACE + '%';
    }

    public String number(BigDecimal value, int minDecimals, int maxDecimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(minDecimals);
        format.setMaximumFractionDigits(maxDecimals);
        return format.format(value);
    }

    public String day(LocalDate day) {
        var pattern = DAY.getOrDefault(locale.getLanguage(), DAY_BY_DEFAULT);
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    public String minute(LocalDateTime minute) {
        return day(minute.toLocalDate()) + ", " + minute.format(MINUTE);
    }

    /** Any value inside a sentence; what has no form of its own is written as it is. */
    public String value(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Percent percent) {
            return percent(percent);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof LocalDateTime minute) {
            return minute(minute);
        }
        return value instanceof BigDecimal number ? number(number, 0, 6) : String.valueOf(value);
    }
}
