package io.comanda.intake.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of one row said, read into our fields. */
public record Values(Map<Field<?>, Object> byField) {

    /** The value of a required field. */
    public <T> T get(Field<T> field) {
        var value = find(field);
        if (value == null) {
            throw new IllegalStateException("No value for " + field.name());
        }
        return value;
    }

    public <T> T get(Field<T> field, T otherwise) {
        var value = find(field);
        return value == null ? otherwise : value;
    }

    /** Only the field's own type was put in under it. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(Field<T> field) {
        return (T) byField.get(field);
    }
}
