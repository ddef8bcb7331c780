package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The task is no longer needed, for instance because the order was cancelled. */
public final class TaskWithdrawn extends Refusal {

    public TaskWithdrawn(String name) {
        super(Kind.CONFLICT, name + " is no longer needed");
        with("task", name);
    }
}
