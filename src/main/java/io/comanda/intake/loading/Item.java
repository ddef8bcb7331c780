package io.comanda.intake.loading;

import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.Row;
import io.comanda.intake.mapping.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that could be read, with the rows that belong to it. */
public record Item(Row row, Values values, Map<String, List<Item>> parts) {

    public <T> T get(Field<T> field) {
        return values.get(field);
    }

    public <T> T get(Field<T> field, T otherwise) {
        return values.get(field, otherwise);
    }

    public <T> @Nullable T find(Field<T> field) {
        return values.find(field);
    }

    public List<Item> parts(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
