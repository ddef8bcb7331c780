package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** There is no such entry. */
public class EntryMissing extends Refusal {

    public EntryMissing(long id) {
        super(Kind.NOT_FOUND, "There is no bank entry " + id);
        with("id", id);
    }
}
