package io.comanda.worklist.domain;

import io.comanda.platform.text.Texts;
import io.comanda.worklist.FormInvalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Holds submitted values to the schema of a Camunda Form, as the browser does, but without trusting it. Only fields a
 * person can fill in count; a field left out becomes null, so that no value of an earlier round remains.
 */
@Component
public class FormValidation {

    private final Texts texts;

    FormValidation(Texts texts) {
        this.texts = texts;
    }

    /** The values by key, as the process gets them. */
    public Map<String, @Nullable Object> read(JsonNode form, Map<String, JsonNode> submitted) {
        var problems = new FieldProblems(texts);
        var values = new HashMap<String, @Nullable Object>();
        var known = new ArrayList<String>();
        for (var field : fields(form)) {
            var key = field.path("key").asString();
            known.add(key);
            if (isInput(field)) {
                values.put(key, value(field, key, submitted.get(key), problems));
            }
        }
        submitted.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> problems.add(key, "unknown"));
        if (!problems.all().isEmpty()) {
            throw new FormInvalid(problems.all());
        }
        return values;
    }

    /** All fields, also those in groups. */
    public static List<JsonNode> fields(JsonNode parent) {
        var fields = new ArrayList<JsonNode>();
        for (var component : parent.path("components")) {
            if (component.has("key")) {
                fields.add(component);
            }
            fields.addAll(fields(component));
        }
        return fields;
    }

    private static boolean isInput(JsonNode field) {
        return !field.path("disabled").asBoolean(false)
                && !field.path("readonly").asBoolean(false);
    }

    private static @Nullable Object value(
            JsonNode field, String key, @Nullable JsonNode given, FieldProblems problems) {
        var rules = field.path("validate");
        if (given == null
                || given.isNull()
                || given.isString() && given.stringValue().isBlank()) {
            if (rules.path("required").asBoolean(false)) {
                problems.add(key, "required");
            }
            return field.path("type").asString("").equals("checkbox") ? Boolean.FALSE : null;
        }
        return FieldReader.of(field.path("type").asString("")).read(field, key, given, problems);
    }
}
