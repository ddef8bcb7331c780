package io.comanda.models;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram file with what the rules ask about it. */
record Diagram(Path file, BpmnModelInstance model) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    /** How ids begin, by kind of element. */
    private static final Map<Class<? extends FlowNode>, String> KINDS = Map.ofEntries(
            Map.entry(StartEvent.class, "StartEvent"),
            Map.entry(EndEvent.class, "EndEvent"),
            Map.entry(IntermediateCatchEvent.class, "CatchEvent"),
            Map.entry(IntermediateThrowEvent.class, "ThrowEvent"),
            Map.entry(BoundaryEvent.class, "BoundaryEvent"),
            Map.entry(UserTask.class, "UserTask"),
            Map.entry(ServiceTask.class, "ServiceTask"),
            Map.entry(SendTask.class, "SendTask"),
            Map.entry(ReceiveTask.class, "ReceiveTask"),
            Map.entry(BusinessRuleTask.class, "BusinessRuleTask"),
            Map.entry(CallActivity.class, "CallActivity"),
            Map.entry(SubProcess.class, "SubProcess"),
            Map.entry(Gateway.class, "Gateway"));

    Diagram(Path file) {
        this(file, Bpmn.readModelFromFile(file.toFile()));
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String key() {
        return ModelFiles.key(file);
    }

    String module() {
        return file.getName(file.getNameCount() - 2).toString();
    }

    static String kind(FlowNode node) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("A kind of element without a rule: "
                        + node.getElementType().getTypeName()));
    }

    static Optional<String> engine(ModelElementInstance element, String attribute) {
        return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, attribute));
    }

    static boolean flag(ModelElementInstance element, String attribute) {
        return engine(element, attribute).map(Boolean::parseBoolean).orElse(false);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining(" "));
    }

    /** The beans its steps and listeners name. */
    Set<String> steps() {
        var text = new String(ModelFiles.bytes(file), StandardCharsets.UTF_8);
        return STEP.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static String bean(String expression) {
        return expression.replaceAll("[${}\\s]", "");
    }

    static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    List<FlowNode> nodes() {
        return List.copyOf(all(FlowNode.class));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
