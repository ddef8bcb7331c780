package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The task is no longer needed, for instance because the order was cancelled. */
public final class TaskWithdrawn extends Refusal {

    /**
     * @param happened what took the need away, in the reader's words; empty when it is not known
     * @param by who did that
     */
    public TaskWithdrawn(String task, @Nullable Instant at, String happened, String by) {
        super(Kind.CONFLICT, task + " is no longer needed");
        with("task", task);
        with("happened", happened);
        with("by", by);
        if (at != null) {
            with("at", at.toString());
        }
    }
}
