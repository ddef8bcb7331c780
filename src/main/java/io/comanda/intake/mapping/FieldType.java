package io.comanda.intake.mapping;

import io.comanda.kernel.Email;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the text of a cell, which is never blank and has no blanks around it. */
@FunctionalInterface
public interface FieldType<T> {

    /** Refuses with {@link Unreadable}. */
    T read(String text, Forms forms);

    /** One line. A cell that begins like a formula is a text like any other. */
    static FieldType<String> text(int longest) {
        return (text, forms) -> {
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new Unreadable("control-character", Map.of());
            }
            return atMost(longest, text);
        };
    }

    static FieldType<String> paragraphs(int longest) {
        return (text, forms) -> atMost(longest, text);
    }

    /** Numbers and codes people say: letters, digits and a few signs. */
    static FieldType<String> code(int longest) {
        var shape = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+#-]*");
        return (text, forms) -> {
            if (!shape.matcher(text).matches()) {
                throw new Unreadable("code", Map.of());
            }
            return atMost(longest, text);
        };
    }

    static FieldType<BigDecimal> decimal(String smallest, String largest, int decimals) {
        var min = new BigDecimal(smallest);
        var max = new BigDecimal(largest);
        return (text, forms) -> {
            var number = forms.number(text).stripTrailingZeros();
            if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
                throw new Unreadable("range", Map.of("min", smallest, "max", largest));
            }
            if (number.scale() > decimals) {
                throw new Unreadable("decimals", Map.of("decimals", String.valueOf(decimals)));
            }
            return number;
        };
    }

    static FieldType<Integer> whole(int smallest, int largest) {
        var decimal = decimal(String.valueOf(smallest), String.valueOf(largest), 0);
        return (text, forms) -> decimal.read(text, forms).intValueExact();
    }

    static FieldType<LocalDate> date() {
        var earliest = LocalDate.of(1900, 1, 1);
        var latest = LocalDate.of(2199, 12, 31);
        return (text, forms) -> {
            var date = forms.date(text);
            if (date.isBefore(earliest) || date.isAfter(latest)) {
                throw new Unreadable("range", Map.of("min", earliest.toString(), "max", latest.toString()));
            }
            return date;
        };
    }

    static FieldType<Boolean> yesNo() {
        var yes = Set.of("true", "yes", "1", "t", "y");
        var no = Set.of("false", "no", "0", "f", "n");
        return (text, forms) -> {
            var word = text.toLowerCase(Locale.ROOT);
            if (!yes.contains(word) && !no.contains(word)) {
                throw new Unreadable("choice", Map.of("choices", "true, false"));
            }
            return yes.contains(word);
        };
    }

    static FieldType<String> oneOf(List<String> choices) {
        return matching("choice", choices::contains, String.join(", ", choices));
    }

    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> choices) {
        var names = Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        var name = oneOf(names);
        return (text, forms) -> Enum.valueOf(choices, name.read(text, forms));
    }

    static FieldType<Email> email() {
        return (text, forms) -> {
            if (!Email.isValid(text)) {
                throw new Unreadable("email", Map.of());
            }
            return new Email(text);
        };
    }

    /** ISO 3166 alpha-2. */
    static FieldType<String> country() {
        return matching("country", Set.of(Locale.getISOCountries())::contains, "");
    }

    /** ISO 4217. */
    static FieldType<String> currency() {
        var known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        return matching("currency", Set.copyOf(known)::contains, "");
    }

    private static FieldType<String> matching(String code, Predicate<String> rule, String choices) {
        return (text, forms) -> {
            if (!rule.test(text)) {
                throw new Unreadable(code, choices.isEmpty() ? Map.of() : Map.of("choices", choices));
            }
            return text;
        };
    }

    private static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new Unreadable("too-long", Map.of("max", String.valueOf(longest)));
        }
        return text;
    }
}
