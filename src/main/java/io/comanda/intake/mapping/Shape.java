package io.comanda.intake.mapping;

import java.util.List;
import java.util.Map;

/**
 * What a target can take.
 *
 * @param key the fields that together tell its rows apart
 * @param parts name to fields of the rows that belong to a row
 */
public record Shape(String target, List<Field<?>> key, FieldSet own, Map<String, FieldSet> parts) {

    private static final String BETWEEN = "|";

    public Shape(String target, Field<?> key, FieldSet own) {
        this(target, List.of(key), own, Map.of());
    }

    /** Several values of a key as one text; what is not given is left out. */
    public static String key(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
