package io.comanda.intake.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows and the fields they fill. They come from one file, or from a SELECT over all files of the mapping.
 *
 * @param from name of a file
 * @param parent in a part: the column that holds the key of the row it belongs to
 * @param notes columns that, where true, are worth telling: column to sentence
 */
public record RowsMapping(
        @Nullable String from,
        @Nullable String query,
        @Nullable String parent,
        Map<String, FieldMapping> fields,
        Map<String, String> notes) {

    public RowsMapping {
        fields = fields == null ? Map.of() : fields;
        notes = notes == null ? Map.of() : notes;
    }

    /** The SELECT that yields the rows, in the order in which they are loaded. */
    public String select() {
        return query != null ? query : "select * from " + from + " order by _line";
    }
}
