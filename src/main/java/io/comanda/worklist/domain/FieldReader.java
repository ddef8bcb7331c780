package io.comanda.worklist.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one value by the rules of its field; what does not fit is a problem and reads as null. */
interface FieldReader {

    @Nullable
    Object read(JsonNode field, String key, JsonNode given, FieldProblems problems);

    static FieldReader of(String type) {
        return switch (type) {
            case "number" -> NumberField::read;
            case "checkbox" -> FieldReader::checkbox;
            case "select", "radio" -> FieldReader::choice;
            case "checklist" -> FieldReader::choices;
            case "datetime" -> FieldReader::time;
            default -> TextField::read;
        };
    }

    private static @Nullable Object checkbox(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        if (!given.isBoolean()) {
            problems.add(key, "type", "true / false");
            return null;
        }
        if (!given.booleanValue() && field.path("validate").path("required").asBoolean(false)) {
            problems.add(key, "required");
        }
        return given.booleanValue();
    }

    private static @Nullable Object choice(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        if (!options(field).contains(given)) {
            problems.add(key, "option");
            return null;
        }
        return given.isString() ? given.stringValue() : given.toString();
    }

    /** Several choices reach the process as one text, separated by commas. */
    private static @Nullable Object choices(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        if (!given.isArray() || given.size() > options(field).size()) {
            problems.add(key, "type", "[ ]");
            return null;
        }
        if (!options(field).containsAll(given.values())) {
            problems.add(key, "option");
            return null;
        }
        return String.join(
                ",", given.valueStream().map(v -> v.asString("")).distinct().toList());
    }

    /** Days, times and moments reach the process as ISO texts. */
    private static @Nullable Object time(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        var text = given.asString("");
        try {
            return switch (field.path("subtype").asString("date")) {
                case "time" -> LocalTime.parse(text).toString();
                case "datetime" -> DateTimeFormatter.ISO_DATE_TIME.parse(text, t -> text);
                default -> LocalDate.parse(text).toString();
            };
        } catch (DateTimeException e) {
            problems.add(key, "type", "ISO 8601");
            return null;
        }
    }

    private static List<JsonNode> options(JsonNode field) {
        return field.path("values").valueStream().map(v -> v.path("value")).toList();
    }
}
