package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The task was completed before. */
public final class TaskAlreadyCompleted extends Refusal {

    public TaskAlreadyCompleted(String name) {
        super(Kind.CONFLICT, name + " was completed already");
        with("task", name);
    }
}
