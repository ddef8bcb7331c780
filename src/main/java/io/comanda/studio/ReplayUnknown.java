package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** There is no such replay, or it is one of another draft. */
public class ReplayUnknown extends Refusal {

    public ReplayUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no replay " + id);
        with("replay", id);
    }
}
