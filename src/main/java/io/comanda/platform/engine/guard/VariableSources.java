package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;
import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers who sets which variable in a process: its steps, its forms, its messages, its mappings. */
final class VariableSources {

    private static final List<String> SETTING = List.of(
            "resultVariable",
            "initiator",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");
    private static final Set<String> TURNS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final StepCatalogue steps;
    private final Map<String, Set<String>> messages;
    private final KnownModels models;

    VariableSources(StepCatalogue steps, Map<String, Set<String>> messages, KnownModels models) {
        this.steps = steps;
        this.messages = messages;
        this.models = models;
    }

    Variables of(XmlNode process) {
        var root = process.parent().orElse(process);
        var variables = new Variables(isOpen(process));
        process.each(node -> {
            if (node.namespace().equals(BPMN)) {
                step(node, variables);
                form(node, variables);
                message(node, root, variables);
            }
            SETTING.forEach(name -> node.attribute(CAMUNDA, name).ifPresent(variables::set));
            mapping(node, variables);
        });
        return variables;
    }

    /** Whoever starts it may bring anything: it begins without a message, or takes all a called process has. */
    private static boolean isOpen(XmlNode process) {
        return Walk.starts(process).anyMatch(start -> start.children().stream()
                        .noneMatch(child -> child.name().endsWith("EventDefinition")))
                || process.all("callActivity")
                        .flatMap(call -> call.extensions("out"))
                        .anyMatch(out -> out.attribute("variables").isPresent());
    }

    private void step(XmlNode node, Variables variables) {
        node.step().flatMap(steps::find).ifPresent(step -> {
            step.writes().forEach(each -> variables.set(each.name(), each.values()));
            variables.read().addAll(step.reads());
        });
        if (node.name().equals("multiInstanceLoopCharacteristics")) {
            TURNS.forEach(variables::set);
        }
    }

    private void form(XmlNode node, Variables variables) {
        node.attribute(CAMUNDA, "formRef")
                .flatMap(form -> models.find(form + ".form"))
                .map(FormFields::of)
                .ifPresent(fields -> fields.stream()
                        .filter(FormFields.Field::isFilledIn)
                        .forEach(field -> variables.set(field.key(), field.choices())));
    }

    private void message(XmlNode node, XmlNode root, Variables variables) {
        node.attribute("messageRef")
                .flatMap(ref -> root.children().stream()
                        .filter(each -> each.is(BPMN, "message") && each.id().equals(ref))
                        .findFirst())
                .flatMap(message -> message.attribute("name"))
                .map(name -> messages.getOrDefault(name, Set.of()))
                .ifPresent(brought -> brought.forEach(variables::set));
    }

    private static void mapping(XmlNode node, Variables variables) {
        if (node.is(CAMUNDA, "inputParameter") || node.is(CAMUNDA, "outputParameter")) {
            node.attribute("name").ifPresent(variables::set);
        } else if (node.is(CAMUNDA, "out")) {
            node.attribute("target").ifPresent(variables::set);
        }
    }
}
