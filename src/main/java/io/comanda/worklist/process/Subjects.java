package io.comanda.worklist.process;

import io.comanda.platform.engine.ModelProperties;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** What a process is about: an order, unless its diagram names something else as the property {@code subject}. */
@Component
public class Subjects {

    private static final String USUAL = "order";

    private final RepositoryService repository;

    Subjects(RepositoryService repository) {
        this.repository = repository;
    }

    public String typeOf(String processDefinitionId) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementsByType(Process.class).stream()
                .flatMap(process -> ModelProperties.find(process, "subject").stream())
                .findFirst()
                .orElse(USUAL);
    }
}
