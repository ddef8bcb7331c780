package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.guard.ExpressionRefused;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Begins the called process as it stands on the same stage; one whose inside is not known is passed. */
final class CalledProcess extends CallActivityBehavior {

    private final Stand stand;
    private final RecordedStep passed;

    CalledProcess(CallActivityBehavior drawn, Stand stand) {
        this.stand = stand;
        this.passed = new RecordedStep(stand);
        setCallableElement(drawn.getCallableElement());
        getCallableElement().setBinding(CallableElementBinding.DEPLOYMENT);
    }

    @Override
    public void execute(ActivityExecution token) throws Exception {
        var path = Calls.path(token, stand.id());
        if (Play.current().draft().find(path).filter(Node::isScope).isPresent()) {
            super.execute(token);
        } else {
            passed.execute(token);
        }
    }

    /** By which nothing is looked up as long as nobody knows it. */
    @Override
    protected @Nullable String getBusinessKey(ActivityExecution token) {
        try {
            return super.getBusinessKey(token);
        } catch (ExpressionRefused unknown) {
            return null;
        }
    }

    /** Whoever asks for one that is not known will say so. */
    @Override
    protected VariableMap getInputVariables(ActivityExecution token) {
        var handed = Variables.createVariables();
        getCallableElement().getInputs().forEach(input -> {
            try {
                input.applyTo(token, handed);
            } catch (ExpressionRefused unknown) {
                // a past order's variables are not kept
            }
        });
        return passing(handed);
    }

    @Override
    protected VariableMap getOutputVariables(VariableScope called) {
        return passing(super.getOutputVariables(called));
    }

    @Override
    protected VariableMap getOutputVariablesLocal(VariableScope called) {
        return passing(super.getOutputVariablesLocal(called));
    }

    /** Like all that steps answer here: the engine lets no such variable follow on one that is to be kept. */
    private static VariableMap passing(VariableMap variables) {
        var passing = Variables.createVariables();
        variables.keySet().forEach(name -> passing.putValue(name, Variables.untypedValue(variables.get(name), true)));
        return passing;
    }

    @Override
    public void completed(ActivityExecution token) throws Exception {
        passed.set(token, Play.current().returned(Calls.path(token, stand.id()), stand.turn(token)));
        super.completed(token);
    }
}
