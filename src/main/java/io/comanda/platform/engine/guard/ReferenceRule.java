package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

/** Decisions asked and processes called are there, and a model is called like its file. */
final class ReferenceRule implements XmlRule {

    private final String file;
    private final KnownModels models;

    ReferenceRule(String file, KnownModels models) {
        this.file = file;
        this.models = models;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        var key = KnownModels.key(file);
        root.children().stream()
                .filter(node -> node.is(BPMN, "process")
                                && node.attribute("isExecutable")
                                        .filter("false"::equals)
                                        .isEmpty()
                        || node.is(DmnRule.DMN, "decision"))
                .filter(node -> !node.id().equals(key) && (node.is(BPMN, "process") || !holds(root, key)))
                .forEach(node -> findings.add(node, "name-differs", Quote.of(file)));
        CallRule.check(root, key, models, findings);
        root.each(node -> {
            node.attribute(CAMUNDA, "decisionRef")
                    .filter(decision -> models.find(decision + ".dmn").isEmpty())
                    .ifPresent(decision -> findings.add(node, "decision-unknown", Quote.of(decision)));
            node.attribute("calledElement")
                    .filter(process -> models.find(process + ".bpmn").isEmpty())
                    .ifPresent(process -> findings.add(node, "process-unknown", Quote.of(process)));
        });
    }

    /** A decision may stand beside those it asks. */
    private static boolean holds(XmlNode root, String key) {
        return root.children().stream().anyMatch(node -> node.id().equals(key));
    }
}
