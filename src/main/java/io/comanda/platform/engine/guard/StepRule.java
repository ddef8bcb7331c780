package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import java.util.Set;

/** What runs is a step of the catalogue, of the right kind for its place. */
final class StepRule implements XmlRule {

    private static final Set<String> WITH_STEP = Set.of("serviceTask", "sendTask");

    private final StepCatalogue steps;

    StepRule(StepCatalogue steps) {
        this.steps = steps;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN)) {
                task(node, findings);
            } else if (node.is(CAMUNDA, "taskListener")) {
                listener(node, steps.taskListeners(), findings);
            } else if (node.is(CAMUNDA, "executionListener")) {
                listener(node, steps.executionListeners(), findings);
            }
        });
    }

    private void task(XmlNode node, Findings findings) {
        var step = node.attribute(CAMUNDA, "delegateExpression");
        step.ifPresent(s -> known(node, s, steps.tasks(), findings));
        if (step.isEmpty() && WITH_STEP.contains(node.name())) {
            findings.add(node, "step-missing", node.name());
        }
        if (node.is(BPMN, "businessRuleTask")
                && step.isEmpty()
                && node.attribute(CAMUNDA, "decisionRef").isEmpty()) {
            findings.add(node, "step-missing", node.name());
        }
    }

    private static void listener(XmlNode node, Set<String> allowed, Findings findings) {
        node.attribute("delegateExpression")
                .ifPresentOrElse(
                        step -> known(node, step, allowed, findings),
                        () -> findings.add(node, "step-missing", node.name()));
    }

    private static void known(XmlNode node, String expression, Set<String> allowed, Findings findings) {
        var name = expression.replaceAll("[${}\\s]", "");
        if (!allowed.contains(name)) {
            findings.add(node, "step-unknown", Quote.of(name));
        }
    }
}
