package io.comanda.platform.settings;

import io.comanda.platform.settings.SettingChange.Difference;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who changed a setting, when, and from what to what. */
@Component
class SettingHistory {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Timeline timeline;
    private final JsonMapper json;

    SettingHistory(Timeline timeline, JsonMapper json) {
        this.timeline = timeline;
        this.json = json;
    }

    /** The newest first. */
    List<SettingChange> of(String setting, int limit) {
        return timeline.of(KeptSettings.SUBJECT, setting, Long.MAX_VALUE, limit).stream()
                .map(this::change)
                .toList();
    }

    private SettingChange change(TimelineEvent event) {
        var was = event.facts().getOrDefault(KeptSettings.WAS, "{}");
        var before = leaves(was);
        var after = leaves(event.facts().getOrDefault(KeptSettings.IS, "{}"));
        var differences = fields(before, after).stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .toList();
        return new SettingChange(event.at(), event.actor(), differences, json.readValue(was, OBJECT));
    }

    private static Set<String> fields(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields;
    }

    private Map<String, String> leaves(String text) {
        var found = new TreeMap<String, String>();
        collect("", json.readTree(text), found);
        return found;
    }

    /** A list of plain values is one value, so that a method taken away is seen beside those that stay. */
    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(below(path, entry.getKey()), entry.getValue(), found));
        } else if (node.isArray() && isPlain(node)) {
            found.put(
                    path, String.join(", ", stream(node).map(JsonNode::asString).toList()));
        } else if (node.isArray()) {
            for (int n = 0; n < node.size(); n++) {
                collect(below(path, String.valueOf(n + 1)), node.get(n), found);
            }
        } else if (!node.isNull()) {
            found.put(path, node.asString());
        }
    }

    private static boolean isPlain(JsonNode list) {
        return stream(list).noneMatch(JsonNode::isContainer);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
