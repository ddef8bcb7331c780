package io.comanda.studio.process.sandbox;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/**
 * An element as the diagram of its own process knows it.
 *
 * @param item the variable that tells the turn of the multi-instance element around it
 */
record Stand(String id, @Nullable String item) {

    private static final String ITEM = "comanda.item";

    /** For those in the process it calls, who do not see the variables of the caller. */
    void remember(ActivityImpl activity) {
        activity.setProperty(ITEM, item);
    }

    Standing at(ActivityExecution token) {
        return new Standing((ExecutionEntity) token, Calls.path(token, id), turn(token));
    }

    @Nullable
    String turn(ActivityExecution token) {
        return turn(token, item);
    }

    private static @Nullable String turn(ActivityExecution token, @Nullable String item) {
        if (item != null) {
            return token.getVariable(item) instanceof String turn ? turn : null;
        }
        @Nullable ExecutionEntity caller = Calls.caller(token);
        return caller == null
                ? null
                : turn(caller, (String) caller.getActivity().getProperty(ITEM));
    }
}
