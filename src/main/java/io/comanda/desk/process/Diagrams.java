package io.comanda.desk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What deployed diagrams say; a version never changes, so it is read once. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** What the element is called in the diagram. */
    public String name(String definition, String element) {
        return names.computeIfAbsent(definition, this::names).getOrDefault(element, element);
    }

    public String xml(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> names(String definition) {
        var found = new HashMap<String, String>();
        Collection<FlowElement> elements =
                repository.getBpmnModelInstance(definition).getModelElementsByType(FlowElement.class);
        elements.stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> found.put(element.getId(), element.getName()));
        return found;
    }
}
