package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** There is no such open incident. */
public final class IncidentUnknown extends Refusal {

    public IncidentUnknown(String id) {
        super(Kind.NOT_FOUND, "There is no open incident " + id);
        with("incident", id);
    }
}
