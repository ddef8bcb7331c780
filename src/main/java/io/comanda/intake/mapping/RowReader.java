package io.comanda.intake.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns rows of text into values of our fields, by one mapping; tells every cell that does not fit. */
public class RowReader {

    private static final Forms PLAIN = Forms.of("yyyy-MM-dd", "1234.56");

    private final Mapping mapping;
    private final List<Binding<?>> bindings = new ArrayList<>();
    private final Map<String, String> notes;

    private record Binding<T>(Field<T> field, FieldMapping by, Forms forms) {}

    public RowReader(Mapping mapping, RowsMapping rows, FieldSet fields) {
        this.mapping = mapping;
        this.notes = rows.notes();
        for (var field : fields.fields()) {
            var by = rows.fields().get(field.name());
            if (by != null) {
                bindings.add(new Binding<>(field, by, mapping.forms(by)));
            }
        }
    }

    public Values read(Row row, Consumer<Problem> problems) {
        var values = new HashMap<Field<?>, Object>();
        var trimmed = new TreeSet<String>();
        for (var binding : bindings) {
            try {
                read(row, binding, values, trimmed);
            } catch (Unreadable e) {
                problems.accept(Problem.of(row, binding.by.column(), e.code(), e.facts()));
            }
        }
        trimmed.forEach(column -> problems.accept(Problem.note(row, column, "trimmed", Map.of())));
        notes.forEach((column, sentence) -> {
            if ("t".equals(row.cell(column)) || "true".equals(row.cell(column))) {
                problems.accept(Problem.note(row, null, "note", Map.of("note", sentence)));
            }
        });
        return new Values(values);
    }

    private <T> void read(Row row, Binding<T> binding, Map<Field<?>, Object> values, Set<String> trimmed) {
        var cell = binding.by.column() == null ? null : row.cell(binding.by.column());
        var text = text(binding, cell);
        if (text != null) {
            values.put(binding.field, value(row, binding, text));
        } else if (binding.field.required()) {
            throw new Unreadable("missing", Map.of("field", binding.field.name()));
        }
        if (cell != null && !cell.isBlank() && !cell.equals(cell.strip())) {
            trimmed.add(binding.by.column());
        }
    }

    /** What stands for the field before it is read: the cell without blanks around it, else the constant or the default. */
    private static @Nullable String text(Binding<?> binding, @Nullable String cell) {
        var text = cell == null ? "" : cell.strip();
        if (text.isEmpty()) {
            text = binding.by.value() != null ? binding.by.value() : binding.by.otherwise();
        }
        return text;
    }

    private <T> T value(Row row, Binding<T> binding, String text) {
        var by = binding.by;
        var ours = by.lookup() == null ? text : lookUp(by.lookup(), text);
        if (by.times() == null && by.round() == null) {
            return binding.field.type().read(ours, by.lookup() == null ? binding.forms : PLAIN);
        }
        var number = binding.forms.number(ours).multiply(factor(row, by.times()));
        var rounded = by.round() == null ? number : number.setScale(by.round(), RoundingMode.HALF_UP);
        return binding.field.type().read(rounded.toPlainString(), PLAIN);
    }

    private BigDecimal factor(Row row, FieldMapping.@Nullable Factor times) {
        if (times == null) {
            return BigDecimal.ONE;
        }
        if (times.column() == null || times.lookup() == null) {
            return PLAIN.number(String.valueOf(times.number()));
        }
        var cell = row.cell(times.column());
        return PLAIN.number(lookUp(times.lookup(), cell == null ? "" : cell.strip()));
    }

    private String lookUp(String table, String code) {
        var found = mapping.lookups().getOrDefault(table, Map.of()).get(code);
        if (found == null) {
            throw new Unreadable("lookup", Map.of("code", code, "lookup", table));
        }
        return found;
    }
}
