package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** There is no such release of orders. */
public class ReleaseUnknown extends Refusal {

    public ReleaseUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no release " + id);
        with("id", id);
    }
}
