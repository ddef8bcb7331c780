package io.comanda.platform.engine;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Facts a diagram keeps on its parts for us, as Camunda properties. */
public final class ModelProperties {

    private ModelProperties() {}

    public static Optional<String> find(BaseElement part, String name) {
        return Optional.ofNullable(part.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }
}
