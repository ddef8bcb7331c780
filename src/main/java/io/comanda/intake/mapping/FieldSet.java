package io.comanda.intake.mapping;

import java.util.ArrayList;
import java.util.List;

/** The fields that a row can fill, and what they name that must exist already or come in the same import. */
public record FieldSet(List<Field<?>> fields, List<Reference> references) {

    /** Fields that hold, one after the other, the key of a row of a target. */
    public record Reference(String target, List<Field<?>> fields) {}

    public static FieldSet of(Field<?>... fields) {
        return new FieldSet(List.of(fields), List.of());
    }

    public FieldSet and(List<Field<?>> more) {
        var all = new ArrayList<>(fields);
        all.addAll(more);
        return new FieldSet(all, references);
    }

    public FieldSet refersTo(String target, Field<?>... key) {
        var all = new ArrayList<>(references);
        all.add(new Reference(target, List.of(key)));
        return new FieldSet(fields, all);
    }
}
