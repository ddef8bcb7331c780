package io.comanda.worklist.process;

import io.comanda.platform.engine.ModelProperties;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/**
 * Steps a person may leave out when they fail: those whose diagram has the property {@code skippable}. They only tell
 * somebody something; a step that books goods or money is not to be marked, for the facts would stay behind.
 */
@Component
class SkippableSteps extends AbstractBpmnParseListener {

    private static final String PROPERTY = "skippable";
    private static final String MARK = "skip-";

    static boolean isSkippable(BaseElement step) {
        return ModelProperties.find(step, PROPERTY).filter("true"::equals).isPresent();
    }

    /** The next time this execution comes to the step it goes past it, once. */
    static void mark(RuntimeService runtime, String execution, String step) {
        runtime.setVariable(execution, MARK + step, true);
    }

    static String markOf(String step) {
        return MARK + step;
    }

    @Override
    public void parseServiceTask(Element step, ScopeImpl scope, ActivityImpl activity) {
        if (says(step)) {
            activity.setActivityBehavior(new SkippableBehavior(activity.getActivityBehavior()));
        }
    }

    private static boolean says(Element step) {
        return Optional.ofNullable(step.element("extensionElements"))
                .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .stream()
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .anyMatch(property ->
                        PROPERTY.equals(property.attribute("name")) && "true".equals(property.attribute("value")));
    }
}
