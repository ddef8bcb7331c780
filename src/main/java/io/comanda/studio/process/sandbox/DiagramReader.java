package io.comanda.studio.process.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Reads what a replay has to know from a BPMN file. */
final class DiagramReader {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, List<Flow>> outgoing = new LinkedHashMap<>();

    private DiagramReader() {}

    static Diagram read(BpmnModelInstance model) {
        var reader = new DiagramReader();
        model.getModelElementsByType(SequenceFlow.class).forEach(reader::flow);
        var nodes = new LinkedHashMap<String, Node>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.put(node.getId(), reader.node(node)));
        var process =
                model.getModelElementsByType(Process.class).stream().findFirst().orElseThrow();
        return new Diagram(process.getId(), nodes);
    }

    private void flow(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        outgoing.computeIfAbsent(flow.getSource().getId(), id -> new ArrayList<>())
                .add(new Flow(
                        flow.getId(),
                        flow.getSource().getId(),
                        flow.getTarget().getId(),
                        condition == null ? null : condition.getTextContent()));
    }

    private Node node(FlowNode node) {
        var definition = definition(node);
        var boundary = node instanceof BoundaryEvent event ? event : null;
        return new Node(
                node.getId(),
                Optional.ofNullable(node.getName()).orElse(node.getId()),
                node.getElementType().getTypeName(),
                node.getParentElement() instanceof SubProcess scope ? scope.getId() : null,
                outgoing.getOrDefault(node.getId(), List.of()),
                node.getAttributeValue("default"),
                boundary == null ? null : boundary.getAttachedTo().getId(),
                boundary == null || boundary.cancelActivity(),
                definition == null
                        ? null
                        : definition.getElementType().getTypeName().replace("EventDefinition", ""),
                error(definition),
                pause(definition),
                bean(node, definition),
                turns(node));
    }

    private static @Nullable EventDefinition definition(FlowNode node) {
        var all = node instanceof CatchEvent event
                ? event.getEventDefinitions()
                : node instanceof ThrowEvent event ? event.getEventDefinitions() : List.<EventDefinition>of();
        return all.stream().findFirst().orElse(null);
    }

    private static @Nullable String error(@Nullable EventDefinition definition) {
        return definition instanceof ErrorEventDefinition error && error.getError() != null
                ? error.getError().getErrorCode()
                : null;
    }

    private static @Nullable Duration pause(@Nullable EventDefinition definition) {
        return definition instanceof TimerEventDefinition timer && timer.getTimeDuration() != null
                ? duration(timer.getTimeDuration().getTextContent().strip())
                : null;
    }

    private static @Nullable Duration duration(String text) {
        try {
            return text.contains("T")
                    ? Duration.parse(text)
                    : Duration.ofDays(Period.parse(text).toTotalMonths() * 30
                            + Period.parse(text).getDays());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String bean(FlowNode node, @Nullable EventDefinition definition) {
        var part = definition == null ? node : definition;
        var expression = part.getAttributeValueNs(CAMUNDA, "delegateExpression");
        return expression == null ? null : expression.replaceAll("[${}\\s]", "");
    }

    private static Node.@Nullable Turns turns(FlowNode node) {
        return node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? new Node.Turns(variable(loop.getCamundaCollection()), loop.getCamundaElementVariable())
                : null;
    }

    private static @Nullable String variable(@Nullable String collection) {
        return collection == null ? null : collection.replaceAll("[${}\\s]", "");
    }
}
