package io.comanda.platform.engine.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormValidators;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Generated forms could name validators by class; ours are form files and bring none. */
final class NoValidators extends FormValidators {

    @Override
    public FormFieldValidator createValidator(Element constraint, BpmnParse parse, ExpressionManager expressions) {
        throw new ExpressionRefused("Models name no validators");
    }
}
