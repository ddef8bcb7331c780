package io.comanda.platform.pdf;

import io.comanda.kernel.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address as its country's post wants it written. */
public final class PostalLines {

    private static final Set<String> CITY_FIRST = Set.of("US", "CA", "AU", "GB", "IE");

    private PostalLines() {}

    /** Lines of an address; the country, in the reader's language, only when it is not the sender's. */
    public static List<String> of(Address address, String homeCountry, Locale language) {
        var lines = new ArrayList<String>();
        add(lines, address.name());
        add(lines, address.street());
        add(lines, address.street2());
        add(lines, town(address));
        if (!address.country().equalsIgnoreCase(homeCountry)) {
            add(lines, country(address, language).toUpperCase(language));
        }
        return lines;
    }

    static String country(Address address, Locale language) {
        return new Locale("", address.country()).getDisplayCountry(language);
    }

    private static String town(Address address) {
        return CITY_FIRST.contains(address.country())
                ? join(address.city(), address.region(), address.postalCode())
                : join(address.postalCode(), address.city(), null);
    }

    private static String join(String first, @Nullable String second, @Nullable String third) {
        return String.join(" ", first, second == null ? "" : second, third == null ? "" : third)
                .replace("  ", " ")
                .strip();
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }
}
