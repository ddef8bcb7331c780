package io.comanda.kernel;

import java.util.Set;

/** The member states by ISO 3166 alpha-2, as VAT sees them. */
public final class EuropeanUnion {

    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}

    public static boolean has(String country) {
        return MEMBERS.contains(country);
    }

    /** The country that gave out a VAT id in the EU's form; Greek ones begin with EL. */
    public static String countryOf(String vatId) {
        var prefix = vatId.substring(0, Math.min(2, vatId.length()));
        return prefix.equals("EL") ? "GR" : prefix;
    }
}
