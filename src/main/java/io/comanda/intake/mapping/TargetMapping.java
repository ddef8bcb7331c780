package io.comanda.intake.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What fills one kind of our data.
 *
 * @param target for instance {@code products}
 * @param parts rows that belong to the target's rows, for instance the lines of orders
 */
public record TargetMapping(
        String target,
        @Nullable String from,
        @Nullable String query,
        Map<String, FieldMapping> fields,
        Map<String, String> notes,
        Map<String, RowsMapping> parts) {

    public TargetMapping {
        fields = fields == null ? Map.of() : fields;
        notes = notes == null ? Map.of() : notes;
        parts = parts == null ? Map.of() : parts;
    }

    /** The columns that make the target's key; a constant tells no rows apart. */
    public List<String> keyColumns(Shape shape) {
        return shape.key().stream()
                .map(field -> fields.get(field.name()))
                .filter(Objects::nonNull)
                .map(FieldMapping::column)
                .filter(Objects::nonNull)
                .toList();
    }

    public RowsMapping rows() {
        return new RowsMapping(from, query, null, fields, notes);
    }
}
