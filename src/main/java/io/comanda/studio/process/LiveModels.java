package io.comanda.studio.process;

import static java.util.stream.Collectors.toMap;

import io.comanda.studio.ModelFile;
import io.comanda.studio.ModelKind;
import io.comanda.studio.domain.DeployedForms;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newest version of each model in the engine, and the way in for a newer one. */
@Component
@Transactional
public class LiveModels {

    private static final String STUDIO = "studio";

    private final RepositoryService repository;
    private final DeployedForms forms;

    LiveModels(RepositoryService repository, DeployedForms forms) {
        this.repository = repository;
        this.forms = forms;
    }

    /**
     * What was put into the engine.
     *
     * @param definitions ids of processes and decisions by file; forms have none
     */
    public record Deployed(String id, Map<String, String> definitions) {}

    /** As it is live under this file name; empty if nothing is. */
    @Transactional(readOnly = true)
    public Optional<String> content(String file) {
        var key = new ModelFile(file, "").key();
        return ModelKind.find(file).flatMap(kind -> switch (kind) {
            case PROCESS -> process(key).map(each -> Deployments.text(repository.getProcessModel(each.getId())));
            case DECISION -> decision(key).map(each -> Deployments.text(repository.getDecisionModel(each.getId())));
            case FORM ->
                forms.find(key)
                        .map(each ->
                                Deployments.text(repository.getResourceAsStream(each.deployment(), each.resource())));
        });
    }

    /** The definition that is live under a key of a process. */
    @Transactional(readOnly = true)
    public Optional<String> definition(String process) {
        return process(process).map(ProcessDefinition::getId);
    }

    /** The message instances of a definition begin with. */
    @Transactional(readOnly = true)
    public Optional<String> startMessage(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(StartEvent.class).stream()
                .filter(event -> event.getParentElement() instanceof Process)
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(event -> ((MessageEventDefinition) event).getMessage().getName())
                .findFirst();
    }

    /** Makes all of them the newest versions at once; the guard has the last word on each. */
    public Deployed deploy(String name, Collection<ModelFile> models) {
        var deployment = repository.createDeployment().name(name).source(STUDIO);
        models.forEach(model -> deployment.addInputStream(model.name(), new ByteArrayInputStream(bytes(model))));
        var deployed = deployment.deployWithResult();
        return new Deployed(deployed.getId(), definitions(deployed));
    }

    private static byte[] bytes(ModelFile model) {
        return model.content().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> definitions(DeploymentWithDefinitions deployed) {
        var ids = new HashMap<String, String>();
        var processes = deployed.getDeployedProcessDefinitions();
        if (processes != null) {
            processes.forEach(each -> ids.put(each.getResourceName(), each.getId()));
        }
        var decisions = deployed.getDeployedDecisionDefinitions();
        if (decisions != null) {
            ids.putAll(decisions.stream()
                    .collect(toMap(DecisionDefinition::getResourceName, DecisionDefinition::getId, (a, b) -> a)));
        }
        return ids;
    }

    private Optional<ProcessDefinition> process(String key) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    private Optional<DecisionDefinition> decision(String key) {
        return Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }
}
