package io.comanda.platform.engine.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/** Asks the guard whenever the engine parses a diagram, before the engine makes anything of it. */
final class GuardedParse extends BpmnParse {

    private final ModelGuard guard;

    GuardedParse(BpmnParser parser, ModelGuard guard) {
        super(parser);
        this.guard = guard;
    }

    @Override
    protected void parseRootElement() {
        guard.check(XmlNode.of(rootElement, null));
        super.parseRootElement();
    }
}
