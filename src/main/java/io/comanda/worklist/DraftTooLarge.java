package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The values are more than a form can hold. */
public final class DraftTooLarge extends Refusal {

    DraftTooLarge(int limit) {
        super(Kind.INVALID, "A draft holds at most " + limit + " characters");
        with("limit", limit);
    }
}
