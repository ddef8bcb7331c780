package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** There is no such view, or it is somebody else's. */
public final class SavedViewUnknown extends Refusal {

    SavedViewUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no view " + id);
        with("view", id);
    }
}
