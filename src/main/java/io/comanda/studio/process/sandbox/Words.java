package io.comanda.studio.process.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a diagram names beside its flow.
 *
 * @param forms keys by the ids of tasks
 * @param messages names by the ids of elements that wait for one
 */
record Words(Map<String, String> forms, Map<String, String> messages) {

    static Words read(BpmnModelInstance model) {
        var words = new Words(new HashMap<>(), new HashMap<>());
        model.getModelElementsByType(UserTask.class).forEach(words::form);
        model.getModelElementsByType(CatchEvent.class).forEach(event -> event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(MessageEventDefinition.class::cast)
                .filter(definition -> definition.getMessage() != null)
                .forEach(definition -> words.messages.put(
                        event.getId(), definition.getMessage().getName())));
        model.getModelElementsByType(ReceiveTask.class).stream()
                .filter(task -> task.getMessage() != null)
                .forEach(task ->
                        words.messages.put(task.getId(), task.getMessage().getName()));
        return words;
    }

    private void form(UserTask task) {
        if (task.getCamundaFormRef() != null) {
            forms.put(task.getId(), task.getCamundaFormRef());
        }
    }
}
