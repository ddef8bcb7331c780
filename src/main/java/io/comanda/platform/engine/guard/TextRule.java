package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import java.util.Map;
import java.util.regex.Pattern;

/** Text inside elements: terms where the engine evaluates, known forms elsewhere, no expressions in prose. */
final class TextRule implements XmlRule {

    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/" + BpmnNames.DURATION + "|" + BpmnNames.DURATION
            + "(\\s*,\\s*" + BpmnNames.DURATION + "){0,20}");
    private static final Map<String, Where> BPMN_PLACES = Map.of(
            "conditionExpression", Where.MUST_EVALUATE,
            "completionCondition", Where.MUST_EVALUATE,
            "loopCardinality", Where.MAY_EVALUATE,
            "timeDuration", Where.MAY_EVALUATE,
            "timeDate", Where.MAY_EVALUATE);
    private static final Map<String, Where> ENGINE_PLACES =
            Map.of("inputParameter", Where.MAY_EVALUATE, "outputParameter", Where.MAY_EVALUATE);

    private enum Where {
        MUST_EVALUATE,
        MAY_EVALUATE,
        PROSE
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            text(node, findings);
            if (node.is(CAMUNDA, "failedJobRetryTimeCycle")
                    && !RETRIES.matcher(node.text()).matches()) {
                findings.add(node, "value-not-allowed", "failedJobRetryTimeCycle = " + Quote.of(node.text()));
            }
        });
    }

    private static void text(XmlNode node, Findings findings) {
        var expression = Expressions.isExpression(node.text());
        switch (where(node)) {
            case MUST_EVALUATE -> {
                if (!expression) {
                    findings.add(node, "expression-missing", node.name());
                } else {
                    term(node, findings);
                }
            }
            case MAY_EVALUATE -> term(node, findings);
            case PROSE -> {
                if (expression) {
                    findings.add(node, "expression-not-allowed", node.name());
                }
            }
        }
    }

    private static void term(XmlNode node, Findings findings) {
        try {
            Expressions.parse(node.text());
        } catch (ExpressionRefused e) {
            findings.add(node, "expression-not-allowed", Quote.of(node.text()));
        }
    }

    private static Where where(XmlNode node) {
        return switch (node.namespace()) {
            case BPMN -> BPMN_PLACES.getOrDefault(node.name(), Where.PROSE);
            case CAMUNDA -> ENGINE_PLACES.getOrDefault(node.name(), Where.PROSE);
            default -> Where.PROSE;
        };
    }
}
