package io.comanda.intake.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a file writes dates and numbers. Nothing is guessed: what does not fit the form is refused.
 *
 * @param datePattern as the mapping states it, for the message
 * @param numberExample as the mapping states it, for the message
 */
public record Forms(
        String datePattern, DateTimeFormatter date, String numberExample, Pattern number, String group, char point) {

    private static final Pattern EXAMPLE = Pattern.compile("1([.,' \u00a0]?)234([.,])56");

    /** Refuses a pattern or an example that cannot be understood. */
    public static Forms of(String datePattern, String numberExample) {
        var example = EXAMPLE.matcher(numberExample);
        if (!example.matches() || example.group(1).equals(example.group(2))) {
            throw new IllegalArgumentException(
                    "Show decimals by writing 1234.56 as the file does, not: " + numberExample);
        }
        var group = example.group(1);
        var point = example.group(2).charAt(0);
        var whole = group.isEmpty() ? "\\d+" : "(?:\\d+|\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+)";
        var number = Pattern.compile("[+-]?" + whole + "(?:" + Pattern.quote(String.valueOf(point)) + "\\d+)?");
        var date = DateTimeFormatter.ofPattern(datePattern.replace("yyyy", "uuuu"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return new Forms(datePattern, date, numberExample, number, group, point);
    }

    public LocalDate date(String text) {
        try {
            return LocalDate.parse(text, date);
        } catch (DateTimeException e) {
            throw new Unreadable("date", Map.of("pattern", datePattern));
        }
    }

    public BigDecimal number(String text) {
        if (text.length() > 40 || !number.matcher(text).matches()) {
            throw new Unreadable("number", Map.of("example", numberExample));
        }
        var plain = group.isEmpty() ? text : text.replace(group, "");
        return new BigDecimal(plain.replace(point, '.'));
    }
}
