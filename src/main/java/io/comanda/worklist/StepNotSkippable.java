package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The step books goods or money, or decides something: leaving it out would leave the facts behind the diagram. */
public final class StepNotSkippable extends Refusal {

    public StepNotSkippable(String step) {
        super(Kind.CONFLICT, step + " cannot be left out");
        with("step", step);
    }
}
