package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** Somebody else works on the task. */
public final class TaskClaimedByOther extends Refusal {

    public TaskClaimedByOther(String assignee) {
        super(Kind.CONFLICT, "The task is worked on by " + assignee);
        with("assignee", assignee);
    }
}
