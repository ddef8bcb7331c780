package io.comanda.intake.mapping;

/** One field of ours that a mapping may fill. */
public record Field<T>(String name, FieldType<T> type, boolean required) {

    public static <T> Field<T> required(String name, FieldType<T> type) {
        return new Field<>(name, type, true);
    }

    public static <T> Field<T> optional(String name, FieldType<T> type) {
        return new Field<>(name, type, false);
    }
}
