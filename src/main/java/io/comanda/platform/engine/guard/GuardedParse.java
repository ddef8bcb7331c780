package io.comanda.platform.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Asks the guard once more whenever the engine parses a diagram, and bounds what only shows at run time. */
final class GuardedParse extends AbstractBpmnParseListener {

    private final ModelGuard guard;

    GuardedParse(ModelGuard guard) {
        this.guard = guard;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        guard.check(XmlNode.of(root, null));
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        if (body.getActivityBehavior() instanceof MultiInstanceActivityBehavior behavior) {
            BoundedTurns.bind(behavior);
        }
    }
}
