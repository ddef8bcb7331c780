package io.comanda.studio.process.sandbox;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Reads what an element throws or waits for. */
final class EventReader {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private EventReader() {}

    static Node.@Nullable Event event(FlowNode node) {
        if (node instanceof ReceiveTask task && task.getMessage() != null) {
            return new Node.Event("message", null, task.getMessage().getName(), null);
        }
        return definition(node).map(EventReader::event).orElse(null);
    }

    /** The bean that does a step, or throws an event. */
    static @Nullable String bean(FlowNode node) {
        var expression = definition(node)
                .map(definition -> definition.getAttributeValueNs(CAMUNDA, "delegateExpression"))
                .orElseGet(() -> node.getAttributeValueNs(CAMUNDA, "delegateExpression"));
        return expression == null ? null : expression.replaceAll("[${}\\s]", "");
    }

    private static Node.Event event(EventDefinition definition) {
        return new Node.Event(
                definition.getElementType().getTypeName().replace("EventDefinition", ""),
                definition instanceof ErrorEventDefinition error && error.getError() != null
                        ? error.getError().getErrorCode()
                        : null,
                definition instanceof MessageEventDefinition event
                        ? Optional.ofNullable(event.getMessage())
                                .map(Message::getName)
                                .orElse(null)
                        : null,
                definition instanceof TimerEventDefinition timer ? timer(timer) : null);
    }

    private static @Nullable Timer timer(TimerEventDefinition timer) {
        return Stream.of(
                        timer(Timer.Kind.DURATION, timer.getTimeDuration()),
                        timer(Timer.Kind.DATE, timer.getTimeDate()),
                        timer(Timer.Kind.CYCLE, timer.getTimeCycle()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Timer> timer(Timer.Kind kind, @Nullable Expression expression) {
        return Optional.ofNullable(expression)
                .map(said -> new Timer(kind, said.getTextContent().strip()));
    }

    private static Optional<EventDefinition> definition(FlowNode node) {
        var all = node instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : node instanceof ThrowEvent thrown ? thrown.getEventDefinitions() : null;
        return all == null ? Optional.empty() : all.stream().findFirst();
    }
}
