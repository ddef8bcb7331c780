package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.Step;
import java.util.List;

/**
 * A published step, as its {@link Step} describes it.
 *
 * @param bean the name a diagram calls it by
 * @param place where in a diagram it may stand
 * @param errors codes of the business errors it ends with
 * @param mails kinds of the mails it may send
 * @param leavesDatabase whether it asks a system outside and therefore needs a save point before it
 * @param isProtected whether a diagram may not lead past it
 */
public record StepType(
        String bean,
        Place place,
        List<String> reads,
        List<StepVariable> writes,
        List<String> errors,
        List<String> mails,
        boolean leavesDatabase,
        boolean isProtected) {

    /** Where in a diagram a step may stand. */
    public enum Place {
        TASK,
        TASK_LISTENER,
        EXECUTION_LISTENER
    }

    static StepType of(String bean, Place place, Step step) {
        return new StepType(
                bean,
                place,
                List.of(step.reads()),
                List.of(step.writes()).stream().map(StepVariable::of).toList(),
                List.of(step.errors()),
                List.of(step.mails()),
                step.leavesDatabase(),
                step.isProtected());
    }
}
