package io.comanda.fulfilment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a scanner gave: a plain code, or GS1 element strings such as {@code ]C1010401234567890110LOT7}, with or without
 * brackets round the identifiers.
 */
record ScannedCode(String plain, Map<String, String> elements) {

    private static final char SEPARATOR = '\u001d';
    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Za-z]\\d");
    private static final Pattern BRACKETS = Pattern.compile("\\((\\d{2})\\)");
    private static final Map<String, Integer> FIXED = Map.of("00", 18, "01", 14, "02", 14, "11", 6, "15", 6, "17", 6);
    private static final Map<String, Integer> VARIABLE = Map.of("10", 20, "21", 20, "37", 8);

    static ScannedCode of(String raw) {
        var text = raw.strip();
        var symbology = SYMBOLOGY.matcher(text);
        var gs1 = text.startsWith("]C1") || text.startsWith("]d2") || text.startsWith("]Q3");
        var plain = symbology.replaceFirst("");
        if (plain.startsWith("(")) {
            return new ScannedCode(plain, elements(BRACKETS.matcher(plain).replaceAll(SEPARATOR + "$1")));
        }
        return new ScannedCode(
                plain.replace(String.valueOf(SEPARATOR), ""),
                gs1 || plain.indexOf(SEPARATOR) >= 0 || plain.matches("00\\d{18}|01\\d{14}.*")
                        ? elements(plain)
                        : Map.of());
    }

    Optional<String> sscc() {
        return Optional.ofNullable(elements.get("00"));
    }

    Optional<String> gtin() {
        return Optional.ofNullable(elements.get("01")).or(() -> Optional.ofNullable(elements.get("02")));
    }

    Optional<String> lot() {
        return Optional.ofNullable(elements.get("10"));
    }

    /** What cannot be read as elements is left to the plain code. */
    private static Map<String, String> elements(String text) {
        var found = new HashMap<String, String>();
        var rest = text;
        while (rest.length() > 2) {
            if (rest.charAt(0) == SEPARATOR) {
                rest = rest.substring(1);
                continue;
            }
            var identifier = rest.substring(0, 2);
            var value = rest.substring(2);
            var separator = value.indexOf(SEPARATOR);
            var length = FIXED.get(identifier);
            if (length == null && VARIABLE.containsKey(identifier)) {
                length = separator >= 0 ? separator : value.length();
            }
            if (length == null || length > value.length()) {
                return Map.of();
            }
            found.put(identifier, value.substring(0, length));
            rest = value.substring(length);
        }
        return Map.copyOf(found);
    }
}
