package io.comanda.platform.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form file that carry a value. */
final class FormFields {

    private static final Set<String> CHOOSING = Set.of("select", "radio");

    private FormFields() {}

    /** @param choices all a person can choose, empty where anything can be entered */
    record Field(String id, String key, String type, boolean isFilledIn, List<String> choices) {

        /** Read by people, not by the process. */
        boolean isRemark() {
            return type.equals("textarea");
        }
    }

    /** Of a file that is no form, none. */
    static List<Field> of(byte[] form) {
        var fields = new ArrayList<Field>();
        try {
            gather(JsonMapper.shared().readTree(form).path("components"), fields);
        } catch (JacksonException e) {
            return List.of();
        }
        return fields;
    }

    private static void gather(JsonNode components, List<Field> fields) {
        for (var component : components) {
            if (component.has("key")) {
                fields.add(field(component));
            }
            gather(component.path("components"), fields);
        }
    }

    private static Field field(JsonNode component) {
        var type = component.path("type").asString("");
        var key = component.path("key").asString("");
        return new Field(
                component.path("id").asString(key),
                key,
                type,
                !component.path("disabled").asBoolean(false)
                        && !component.path("readonly").asBoolean(false),
                CHOOSING.contains(type)
                        ? component
                                .path("values")
                                .valueStream()
                                .map(value -> value.path("value").asString(""))
                                .toList()
                        : List.of());
    }
}
