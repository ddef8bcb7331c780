package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** There is no such task, or the caller may not know of it. */
public final class TaskUnknown extends Refusal {

    public TaskUnknown(String id) {
        super(Kind.NOT_FOUND, "There is no task " + id);
        with("task", id);
    }
}
