package io.comanda.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** How the headings of a file become names that SQL takes without quotes: {@code "Order No."} is {@code order_no}. */
public final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** Empty where nothing of the heading is a letter or a digit. */
    public static String column(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** The columns we add ourselves begin with an underscore and are left as they are. */
    public static String selected(String label) {
        return label.startsWith("_") ? label : column(label);
    }
}
