package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** Only who works on a task gives it back. */
public final class TaskNotClaimed extends Refusal {

    public TaskNotClaimed(String id) {
        super(Kind.CONFLICT, "You do not work on task " + id);
        with("task", id);
    }
}
