package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else works on the task. */
public final class TaskClaimedByOther extends Refusal {

    /** @param name as colleagues know him */
    public TaskClaimedByOther(String assignee, String name, @Nullable Instant since) {
        super(Kind.CONFLICT, "The task is worked on by " + name);
        with("assignee", assignee);
        with("assigneeName", name);
        if (since != null) {
            with("since", since.toString());
        }
    }
}
