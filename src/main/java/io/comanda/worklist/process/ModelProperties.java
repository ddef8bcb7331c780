package io.comanda.worklist.process;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a diagram says of its parts beyond BPMN, as properties. */
final class ModelProperties {

    private ModelProperties() {}

    static Optional<String> find(BaseElement part, String name) {
        return Optional.ofNullable(part.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }
}
