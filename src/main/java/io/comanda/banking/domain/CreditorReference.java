package io.comanda.banking.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The structured reference of ISO 11649: {@code RF}, two check digits by modulo 97, and up to 21 letters and digits. */
final class CreditorReference {

    private static final Pattern FORM = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final Pattern WRITTEN =
            Pattern.compile("\\bRF\\d{2}(?:(?: ?[A-Z0-9]{4}){1,5} ?[A-Z0-9]{1,4}|[A-Z0-9]{1,21})\\b");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private CreditorReference() {}

    /** What the reference stands for, without its check digits; nothing when they are wrong. */
    static Optional<String> read(String text) {
        var plain = QuotedNumbers.plain(text);
        return FORM.matcher(plain).matches() && remainder(plain.substring(4) + plain.substring(0, 4)) == 1
                ? Optional.of(plain.substring(4))
                : Optional.empty();
    }

    /** What the references in a text stand for; a reference is written in groups of four, or without blanks. */
    static Set<String> in(String text) {
        return WRITTEN.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .flatMap(match -> read(match.group()).stream())
                .collect(Collectors.toSet());
    }

    private static int remainder(String text) {
        var digits = text.chars()
                .mapToObj(sign -> String.valueOf(Character.getNumericValue(sign)))
                .reduce("", String::concat);
        return new BigInteger(digits).mod(MODULUS).intValue();
    }
}
