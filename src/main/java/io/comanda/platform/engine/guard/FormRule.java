package io.comanda.platform.engine.guard;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms: known kinds of fields, plain keys, static values, and no place for markup or foreign content. */
final class FormRule {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(20_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "checkbox", "select", "radio", "checklist", "datetime");
    private static final Set<String> DECORATION = Set.of("text", "spacer", "separator", "group");
    private static final Set<String> FOREIGN = Set.of(
            "valuesKey",
            "conditional",
            "valuesExpression",
            "source",
            "url",
            "html",
            "srcdoc",
            "script",
            "expression",
            "path");
    private static final int MOST_FIELDS = 200;
    private static final int DEEPEST = 5;

    private static final Pattern KEY = Pattern.compile(BpmnNames.VARIABLE);
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*[A-Za-z/!?]|javascript:|data:[a-z]+/|\\]\\s*\\(|\\]\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLOW_PATTERN = Pattern.compile("\\)\\s*[+*{]");

    private int fields;

    private FormRule() {}

    static void check(byte[] content, Findings findings) {
        try {
            var form = JSON.readTree(content);
            if (!form.isObject() || !form.path("components").isArray()) {
                findings.add("not-a-form", "");
                return;
            }
            new FormRule().form(form, findings);
        } catch (JacksonException e) {
            findings.add("not-json", String.valueOf(e.getOriginalMessage()));
        }
    }

    private void form(JsonNode form, Findings findings) {
        if (!form.path("id").asString("").matches(BpmnNames.KEY)) {
            findings.add("value-not-allowed", "id = " + Quote.of(form.path("id").asString("")));
        }
        components(form.path("components"), 1, findings);
        if (fields > MOST_FIELDS) {
            findings.add("too-large", fields + " > " + MOST_FIELDS);
        }
        for (var name : form.propertyNames()) {
            if (!name.equals("components")) {
                texts(form.path("id").asString("form"), form.path(name), findings);
            }
        }
    }

    private void components(JsonNode components, int depth, Findings findings) {
        for (var component : components) {
            fields++;
            component(component, findings);
            if (component.has("components")) {
                if (depth >= DEEPEST) {
                    findings.add(id(component), 0, "too-deep", String.valueOf(DEEPEST));
                } else {
                    components(component.path("components"), depth + 1, findings);
                }
            }
        }
    }

    private void component(JsonNode component, Findings findings) {
        var id = id(component);
        var type = component.path("type").asString("");
        if (!FIELDS.contains(type) && !DECORATION.contains(type)) {
            findings.add(id, 0, "element-not-allowed", Quote.of(type));
        }
        if (FIELDS.contains(type)
                && !KEY.matcher(component.path("key").asString("")).matches()) {
            findings.add(
                    id,
                    0,
                    "value-not-allowed",
                    "key = " + Quote.of(component.path("key").asString("")));
        }
        for (var name : component.propertyNames()) {
            if (FOREIGN.contains(name)) {
                findings.add(id, 0, "attribute-not-allowed", name);
            } else if (!name.equals("components")) {
                texts(id, component.path(name), findings);
            }
        }
        pattern(id, component.path("validate").path("pattern").asString(null), findings);
    }

    private static void texts(String id, JsonNode node, Findings findings) {
        if (node.isContainer()) {
            node.forEach(inner -> texts(id, inner, findings));
            return;
        }
        var text = node.isString() ? node.stringValue() : "";
        if (Expressions.isExpression(text) || text.startsWith("=") || text.contains("{{")) {
            findings.add(id, 0, "expression-not-allowed", Quote.of(text));
        } else if (MARKUP.matcher(text).find()) {
            findings.add(id, 0, "markup", Quote.of(text));
        }
    }

    private static void pattern(String id, @Nullable String pattern, Findings findings) {
        if (pattern != null && !isHarmless(pattern)) {
            findings.add(id, 0, "pattern", Quote.of(pattern));
        }
    }

    private static boolean isHarmless(String pattern) {
        try {
            return pattern.length() <= 200
                    && !SLOW_PATTERN.matcher(pattern).find()
                    && Pattern.compile(pattern).flags() == 0;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String id(JsonNode component) {
        return component.path("id").asString(component.path("key").asString("form"));
    }
}
