package io.comanda.intake.mapping;

import io.comanda.kernel.Refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a mapping with what our targets take, so that a spelling mistake is told before a file is read. */
public class MappingCheck {

    private final Mapping mapping;
    private final Map<String, Shape> shapes;
    private final List<Violation> violations = new ArrayList<>();

    public MappingCheck(Mapping mapping, Map<String, Shape> shapes) {
        this.mapping = mapping;
        this.shapes = shapes;
    }

    /** Empty where the mapping can be used. */
    public List<Violation> violations() {
        if (mapping.source() == null || mapping.source().isBlank()) {
            wrong("/source", "missing", "say which system the data come from");
        }
        if (mapping.files() == null || mapping.files().isEmpty()) {
            wrong("/files", "missing", "name at least one file");
        } else if (mapping.targets() == null || mapping.targets().isEmpty()) {
            wrong("/targets", "missing", "name at least one target");
        } else {
            mapping.files().forEach(this::checkFile);
            for (var i = 0; i < mapping.targets().size(); i++) {
                checkTarget("/targets/" + i, mapping.targets().get(i));
            }
        }
        return violations;
    }

    private void checkFile(String name, SourceFile source) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            wrong("/files/" + name, "name", "a file's name in SELECTs is lower case letters, digits and _");
        }
        var file = source.file();
        if (file.isBlank() || file.matches(".*[/\\\\:\\p{Cntrl}].*") || file.startsWith(".")) {
            wrong("/files/" + name + "/file", "name", "a file is named without its folder");
        }
    }

    private void checkTarget(String at, TargetMapping target) {
        var shape = shapes.get(target.target());
        if (shape == null) {
            wrong(at + "/target", "unknown", "one of " + new TreeSet<>(shapes.keySet()));
            return;
        }
        checkRows(at, target.rows(), shape.own());
        for (var field : shape.key()) {
            var key = target.fields().get(field.name());
            if (key != null && !key.isPlain()) {
                wrong(at + "/fields/" + field.name(), "key", "a key is a column as it is; use a query to build it");
            }
        }
        if (target.keyColumns(shape).isEmpty()) {
            wrong(at + "/fields", "key", "at least one of the key's fields is a column");
        }
        checkOrder(at, target, shape);
        target.parts()
                .forEach((part, rows) ->
                        checkPart(at + "/parts/" + part, rows, shape.parts().get(part)));
    }

    /** What a row refers to is loaded before it. */
    private void checkOrder(String at, TargetMapping target, Shape shape) {
        var later = mapping.targets()
                .subList(
                        mapping.targets().indexOf(target) + 1, mapping.targets().size());
        var referred = new TreeSet<>(referred(shape.own(), target.rows()));
        target.parts()
                .forEach((part, rows) ->
                        referred.addAll(referred(shape.parts().getOrDefault(part, FieldSet.of()), rows)));
        later.stream()
                .map(TargetMapping::target)
                .filter(referred::contains)
                .forEach(before -> wrong(at, "order", "write " + before + " before " + target.target()));
    }

    private static List<String> referred(FieldSet fields, RowsMapping rows) {
        return fields.references().stream()
                .filter(reference -> reference.fields().stream()
                        .allMatch(field -> rows.fields().containsKey(field.name())))
                .map(FieldSet.Reference::target)
                .toList();
    }

    private void checkPart(String at, RowsMapping rows, @Nullable FieldSet fields) {
        if (fields == null) {
            wrong(at, "unknown", "the target has no such part");
            return;
        }
        checkRows(at, rows, fields);
        if (rows.parent() == null) {
            wrong(at + "/parent", "missing", "name the column with the key of the row it belongs to");
        }
    }

    private void checkRows(String at, RowsMapping rows, FieldSet fields) {
        checkSource(at, rows);
        for (var field : fields.fields()) {
            if (field.required() && !rows.fields().containsKey(field.name())) {
                wrong(at + "/fields/" + field.name(), "missing", "the field is required");
            }
        }
        rows.fields().forEach((name, by) -> {
            if (fields.fields().stream().noneMatch(field -> field.name().equals(name))) {
                wrong(
                        at + "/fields/" + name,
                        "unknown",
                        "one of " + fields.fields().stream().map(Field::name).toList());
            }
            checkField(at + "/fields/" + name, by);
        });
    }

    private void checkSource(String at, RowsMapping rows) {
        if ((rows.from() == null) == (rows.query() == null)) {
            wrong(at, "source", "give either from or query");
        } else if (rows.query() != null) {
            QueryRules.breach(rows.query())
                    .ifPresent(breach -> wrong(at + "/query", "query", "not allowed: " + breach));
        } else if (!mapping.files().containsKey(rows.from())) {
            wrong(at + "/from", "unknown", "one of " + mapping.files().keySet());
        }
    }

    private void checkField(String at, FieldMapping by) {
        if (by.column() == null && by.value() == null) {
            wrong(at, "source", "give a column or a value");
        }
        if (by.column() != null && by.value() != null) {
            wrong(at, "source", "give a column or a value, not both; otherwise is for empty cells");
        }
        checkLookup(at + "/lookup", by.lookup());
        if (by.times() != null) {
            checkLookup(at + "/times/lookup", by.times().lookup());
        }
        try {
            mapping.forms(by);
        } catch (IllegalArgumentException e) {
            wrong(at, "form", String.valueOf(e.getMessage()));
        }
    }

    private void checkLookup(String at, @Nullable String lookup) {
        if (lookup != null && !mapping.lookups().containsKey(lookup)) {
            wrong(at, "unknown", "one of " + mapping.lookups().keySet());
        }
    }

    private void wrong(String pointer, String code, String message) {
        violations.add(new Violation(pointer, code, message));
    }
}
