package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Stages only go up; what was moved is moved back by undoing. */
public class StageWrong extends Refusal {

    public StageWrong(int stage, int present) {
        super(Kind.CONFLICT, "The stage " + stage + " is not beyond " + present);
        with("stage", stage);
        with("present", present);
    }
}
