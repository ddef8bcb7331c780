package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The task cannot be given to this person: unknown, inactive, or in none of its groups. */
public final class AssigneeUnfit extends Refusal {

    public AssigneeUnfit(String assignee) {
        super(
                Kind.INVALID,
                assignee + " may not work on this task",
                List.of(new Violation("/assignee", "unfit", "may not work on this task")));
        with("assignee", assignee);
    }
}
