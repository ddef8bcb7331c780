package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** There is no such absence, or it is none of the caller's. */
public final class AbsenceUnknown extends Refusal {

    AbsenceUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no absence " + id);
        with("absence", id);
    }
}
