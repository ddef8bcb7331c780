package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;
import static io.comanda.platform.engine.guard.BpmnNames.DRAWING;
import static io.comanda.platform.engine.guard.BpmnNames.ENGINE_ATTRIBUTES;
import static io.comanda.platform.engine.guard.BpmnNames.ENGINE_ELEMENTS;
import static io.comanda.platform.engine.guard.BpmnNames.TOOLS;
import static io.comanda.platform.engine.guard.BpmnNames.XSI;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Only known elements and attributes, each engine attribute in its known form, no expression where none belongs. */
final class VocabularyRule implements XmlRule {

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (!isKnown(node)) {
                findings.add(node, "element-not-allowed", node.name());
            } else {
                node.attributes().forEach((key, value) -> attribute(node, key, value, findings));
            }
        });
    }

    private static boolean isKnown(XmlNode node) {
        return switch (node.namespace()) {
            case BPMN -> BpmnNames.ELEMENTS.contains(node.name());
            case CAMUNDA -> ENGINE_ELEMENTS.containsKey(node.name()) && isInsideExtensions(node);
            default -> DRAWING.contains(node.namespace());
        };
    }

    private static boolean isInsideExtensions(XmlNode node) {
        return node.parent()
                .filter(p -> p.is(BPMN, "extensionElements") || p.namespace().equals(CAMUNDA))
                .isPresent();
    }

    private static void attribute(XmlNode node, XmlNode.Key key, String value, Findings findings) {
        if (TOOLS.contains(key.namespace()) || isTypeOfExpression(key, value)) {
            return;
        }
        var pattern = pattern(node, key);
        if (pattern == null && !isPlain(node, key)) {
            findings.add(node, "attribute-not-allowed", key.name());
        } else if (pattern != null && !pattern.matcher(value).matches()) {
            findings.add(node, "value-not-allowed", key.name() + " = " + Quote.of(value));
        } else if (pattern == null && Expressions.isExpression(value)) {
            findings.add(node, "expression-not-allowed", key.name());
        }
    }

    private static @Nullable Pattern pattern(XmlNode node, XmlNode.Key key) {
        if (key.namespace().equals(CAMUNDA) && node.namespace().equals(BPMN)) {
            return ENGINE_ATTRIBUTES.get(key.name());
        }
        return key.namespace().isEmpty() && node.namespace().equals(CAMUNDA)
                ? ENGINE_ELEMENTS.getOrDefault(node.name(), Map.of()).get(key.name())
                : null;
    }

    private static boolean isPlain(XmlNode node, XmlNode.Key key) {
        return key.namespace().isEmpty()
                && (DRAWING.contains(node.namespace())
                        || node.namespace().equals(BPMN) && BpmnNames.ATTRIBUTES.contains(key.name()));
    }

    private static boolean isTypeOfExpression(XmlNode.Key key, String value) {
        return key.namespace().equals(XSI) && key.name().equals("type") && value.matches("(\\w+:)?tFormalExpression");
    }
}
