package io.comanda.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form file with all its components, also those in groups. */
record Form(Path file, JsonNode json, List<JsonNode> components) {

    private static final List<String> SPOKEN = List.of("label", "text", "description");

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

    /** What it says to people, by the keys of the translations. */
    Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (var component : components) {
            var key = "form." + json.path("id").asString("") + "."
                    + component.path("key").asString(component.path("id").asString(""));
            SPOKEN.stream()
                    .filter(component::has)
                    .forEach(property -> words.put(
                            property.equals("description") ? key + ".description" : key,
                            component.path(property).asString("")));
            component
                    .path("values")
                    .forEach(choice -> words.put(
                            key + "." + choice.path("value").asString(""),
                            choice.path("label").asString("")));
        }
        return words;
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
