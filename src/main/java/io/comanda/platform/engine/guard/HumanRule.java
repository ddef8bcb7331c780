package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

/** A human task has a form that exists, a group that sees it and a day it is due. */
final class HumanRule implements XmlRule {

    private final KnownModels models;

    HumanRule(KnownModels models) {
        this.models = models;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.all("userTask").forEach(task -> task(task, findings));
    }

    private void task(XmlNode task, Findings findings) {
        var form = task.attribute(CAMUNDA, "formRef");
        if (form.isEmpty()) {
            findings.add(task, "form-missing", task.label());
        } else if (models.find(form.get() + ".form").isEmpty()) {
            findings.add(task, "form-unknown", Quote.of(form.get()));
        } else if (task.attribute(CAMUNDA, "formRefBinding").isEmpty()) {
            findings.add(task, "form-version-missing", task.label());
        }
        if (task.attribute(CAMUNDA, "candidateGroups").isEmpty()) {
            findings.add(task, "task-without-owner", task.label());
        }
        if (task.attribute(CAMUNDA, "dueDate").isEmpty()) {
            findings.add(task, "due-missing", task.label());
        }
    }
}
