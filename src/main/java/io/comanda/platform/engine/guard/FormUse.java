package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

/** A form that is changed alone still says what the live processes that use it ask. */
final class FormUse {

    private final KnownModels models;
    private final XmlRule variables;

    FormUse(KnownModels models, XmlRule variables) {
        this.models = models;
        this.variables = variables;
    }

    /** Diagrams saved with the form are checked themselves. */
    void check(String form, Findings findings) {
        var key = KnownModels.key(form);
        models.otherDiagrams().stream()
                .flatMap(diagram -> models.find(diagram).stream())
                .flatMap(content -> XmlReader.read(content, new Findings(form)).stream())
                .filter(root -> root.all("userTask").anyMatch(task -> task.attribute(CAMUNDA, "formRef")
                        .filter(key::equals)
                        .isPresent()))
                .forEach(root -> process(root, findings));
    }

    private void process(XmlNode root, Findings findings) {
        var broken = new Findings("");
        variables.check(root, broken);
        broken.all().stream()
                .filter(Finding::refuses)
                .forEach(finding -> findings.add("form-breaks", finding.elementId() + ": " + finding.subject()));
    }
}
