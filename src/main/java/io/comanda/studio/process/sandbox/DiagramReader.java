package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Reads what a replay has to know from a BPMN file, and from those of the processes it calls. */
final class DiagramReader {

    /** So many calls are walked into, and one inside the other; a draft is read before the guard has seen it. */
    private static final int MOST_CALLS = 50;

    private static final int MOST_DEEP = 4;

    private final CalledModels called;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Deque<String> reading = new ArrayDeque<>();
    private int calls;

    private DiagramReader(CalledModels called) {
        this.called = called;
    }

    /** Where the model of a called process is found. */
    interface CalledModels {

        /** @param path of the call; nothing where nobody knows which process it is */
        Optional<BpmnModelInstance> find(String path, CallActivity call);
    }

    static Diagram read(BpmnModelInstance model, CalledModels called) {
        var reader = new DiagramReader(called);
        var key = model.getModelElementsByType(Process.class).stream()
                .findFirst()
                .orElseThrow()
                .getId();
        reader.read(model, key, null);
        return new Diagram(key, reader.nodes);
    }

    /** @param call that leads to it; none for the first */
    private void read(BpmnModelInstance model, String key, @Nullable String call) {
        reading.push(key);
        var outgoing = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> flow(flow, call))
                .collect(groupingBy(Flow::source));
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            var id = path(call, node.getId());
            var inside = node instanceof CallActivity calling ? called(id, calling) : null;
            nodes.put(id, node(node, call, outgoing.getOrDefault(id, List.of()), inside == null ? null : key(node)));
            if (inside != null) {
                read(inside, key(node), id);
            }
        }
        reading.pop();
    }

    private @Nullable BpmnModelInstance called(String path, CallActivity call) {
        if (calls >= MOST_CALLS || reading.size() > MOST_DEEP || reading.contains(key(call))) {
            return null;
        }
        var found = called.find(path, call).orElse(null);
        calls += found == null ? 0 : 1;
        return found;
    }

    private static String key(FlowNode call) {
        return Optional.ofNullable(((CallActivity) call).getCalledElement()).orElse("");
    }

    private static Flow flow(SequenceFlow flow, @Nullable String call) {
        var condition = flow.getConditionExpression();
        return new Flow(
                path(call, flow.getId()),
                path(call, flow.getSource().getId()),
                path(call, flow.getTarget().getId()),
                condition == null ? null : condition.getTextContent());
    }

    private static Node node(FlowNode node, @Nullable String call, List<Flow> outgoing, @Nullable String calls) {
        var boundary = node instanceof BoundaryEvent event ? event : null;
        var otherwise = node.getAttributeValue("default");
        return new Node(
                path(call, node.getId()),
                Optional.ofNullable(node.getName()).orElse(node.getId()),
                node.getElementType().getTypeName(),
                node.getParentElement() instanceof SubProcess scope ? path(call, scope.getId()) : call,
                outgoing,
                otherwise == null ? null : path(call, otherwise),
                boundary == null ? null : path(call, boundary.getAttachedTo().getId()),
                boundary == null || boundary.cancelActivity(),
                EventReader.event(node),
                EventReader.bean(node),
                node instanceof UserTask task ? task.getCamundaFormRef() : null,
                turns(node),
                calls);
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

    private static String path(@Nullable String call, String id) {
        return call == null ? id : Calls.into(call, id);
    }
}
