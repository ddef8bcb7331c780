package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The caller has no draft of this task. */
public final class DraftUnknown extends Refusal {

    DraftUnknown(String task) {
        super(Kind.NOT_FOUND, "There is no draft of task " + task);
        with("task", task);
    }
}
