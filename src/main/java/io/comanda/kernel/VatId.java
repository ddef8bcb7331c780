package io.comanda.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT identification number whose format and check digits hold; nothing is said about whether the business exists.
 *
 * @param prefix country as in the EU's own form: ISO 3166 alpha-2, but {@code EL} for Greece
 */
public record VatId(String prefix, String number) {

    private static final Pattern NOISE = Pattern.compile("[\\s./-]");

    public VatId {
        if (!VatIdRules.hold(prefix, number)) {
            throw new IllegalArgumentException("Not a VAT id: " + prefix + number);
        }
    }

    /**
     * Reads what people type: blanks, dots and dashes are dropped, and a number without its country's prefix is taken as
     * one of the home country. Empty if format or check digits do not hold.
     */
    public static Optional<VatId> parse(String text, String homeCountry) {
        var plain = NOISE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        var home = homeCountry.equals("GR") ? "EL" : homeCountry;
        if (VatIdRules.hold(home, plain)) {
            return Optional.of(new VatId(home, plain));
        }
        return plain.length() > 2 && VatIdRules.hold(plain.substring(0, 2), plain.substring(2))
                ? Optional.of(new VatId(plain.substring(0, 2), plain.substring(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return prefix + number;
    }
}
