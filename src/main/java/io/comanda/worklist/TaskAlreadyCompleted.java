package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The task was completed before. */
public final class TaskAlreadyCompleted extends Refusal {

    /** @param by as colleagues know him */
    public TaskAlreadyCompleted(String task, String by, @Nullable Instant at) {
        super(Kind.CONFLICT, task + " was completed already");
        with("task", task);
        with("by", by);
        if (at != null) {
            with("at", at.toString());
        }
    }
}
