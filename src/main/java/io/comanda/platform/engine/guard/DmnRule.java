package io.comanda.platform.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Decision tables and literal expressions in FEEL, without loops and functions of their own. */
final class DmnRule implements XmlRule {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> DRAWING = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://bpmn.io/schema/dmn/biodi/2.0");
    private static final Set<String> TOOLS =
            Set.of("http://camunda.org/schema/modeler/1.0", "http://bpmn.io/schema/dmn/biodi/2.0");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry",
            "text",
            "description",
            "literalExpression",
            "variable",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "inputData",
            "annotation",
            "extensionElements",
            "textAnnotation",
            "association",
            "sourceRef",
            "targetRef");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "label",
            "namespace",
            "exporter",
            "exporterVersion",
            "hitPolicy",
            "aggregation",
            "preferredOrientation",
            "outputLabel",
            "typeRef",
            "href",
            "associationDirection",
            "textFormat");
    private static final Map<String, Pattern> ENGINE_ATTRIBUTES = Map.of(
            "historyTimeToLive", Pattern.compile(BpmnNames.DURATION + "|\\d{1,6}"),
            "inputVariable", Pattern.compile(BpmnNames.VARIABLE),
            "versionTag", Pattern.compile("[\\w.-]{1,40}"));
    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/\\d{8}(/FEEL/)?");
    private static final Pattern ENDLESS = Pattern.compile("\\b(for|some|every|function|external)\\b|\\*\\*");
    private static final int LONGEST = 2000;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            var dmn = node.namespace().equals(DMN);
            if (dmn ? !ELEMENTS.contains(node.name()) : !DRAWING.contains(node.namespace())) {
                findings.add(node, "element-not-allowed", node.name());
                return;
            }
            node.attributes().forEach((key, value) -> attribute(node, key, value, findings));
            text(node, findings);
        });
        key(root, findings);
    }

    private static void attribute(XmlNode node, XmlNode.Key key, String value, Findings findings) {
        if (key.name().equals("expressionLanguage") || key.name().equals("typeLanguage")) {
            if (!FEEL.matcher(value).matches()) {
                findings.add(node, "language", Quote.of(value));
            }
        } else if (key.namespace().equals(CAMUNDA)) {
            var pattern = ENGINE_ATTRIBUTES.get(key.name());
            if (pattern == null || !pattern.matcher(value).matches()) {
                findings.add(node, "attribute-not-allowed", key.name());
            }
        } else if (node.namespace().equals(DMN) && !TOOLS.contains(key.namespace())) {
            plain(node, key, value, findings);
        }
    }

    private static void plain(XmlNode node, XmlNode.Key key, String value, Findings findings) {
        if (!key.namespace().isEmpty() || !ATTRIBUTES.contains(key.name())) {
            findings.add(node, "attribute-not-allowed", key.name());
        } else if (Expressions.isExpression(value)) {
            findings.add(node, "expression-not-allowed", key.name());
        } else if (key.name().equals("href") && !value.startsWith("#")) {
            findings.add(node, "value-not-allowed", "href = " + Quote.of(value));
        }
    }

    private static void text(XmlNode node, Findings findings) {
        var bare = QUOTED.matcher(node.text()).replaceAll("\"\"");
        if (Expressions.isExpression(node.text())) {
            findings.add(node, "expression-not-allowed", Quote.of(node.text()));
        } else if (node.name().equals("text")
                && !isProse(node)
                && (bare.length() > LONGEST || ENDLESS.matcher(bare).find() || FeelCalls.hasForeign(bare))) {
            findings.add(node, "feel-not-allowed", Quote.of(node.text()));
        }
    }

    private static boolean isProse(XmlNode text) {
        return text.parent()
                .filter(p -> p.name().equals("textAnnotation") || p.name().equals("annotationEntry"))
                .isPresent();
    }

    private static void key(XmlNode root, Findings findings) {
        root.children().stream()
                .filter(n -> n.is(DMN, "decision"))
                .filter(n -> !n.attribute("id").orElse("").matches(BpmnNames.KEY))
                .forEach(n -> findings.add(
                        n,
                        "value-not-allowed",
                        "id = " + Quote.of(n.attribute("id").orElse(""))));
    }
}
