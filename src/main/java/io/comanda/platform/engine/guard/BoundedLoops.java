package io.comanda.platform.engine.guard;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Bounds what only shows at run time: how often a multi-instance step turns. */
final class BoundedLoops extends AbstractBpmnParseListener {

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        if (body.getActivityBehavior() instanceof MultiInstanceActivityBehavior behavior) {
            BoundedTurns.bind(behavior);
        }
    }
}
