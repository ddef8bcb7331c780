package io.comanda.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form file with all its components, also those in groups. */
record Form(Path file, JsonNode json, List<JsonNode> components) {

    Form(Path file) {
        this(file, JsonMapper.shared().readTree(ModelFiles.bytes(file)));
    }

    private Form(Path file, JsonNode json) {
        this(file, json, inside(json));
    }

    List<JsonNode> fields() {
        return components.stream().filter(c -> c.has("key")).toList();
    }

    /** Fields a person can fill in. */
    List<JsonNode> inputs() {
        return fields().stream()
                .filter(f -> !f.path("disabled").asBoolean(false)
                        && !f.path("readonly").asBoolean(false))
                .toList();
    }

    static String type(JsonNode component) {
        return component.path("type").asString("");
    }

    private static List<JsonNode> inside(JsonNode parent) {
        var all = new ArrayList<JsonNode>();
        for (var component : parent.path("components")) {
            all.add(component);
            all.addAll(inside(component));
        }
        return all;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
