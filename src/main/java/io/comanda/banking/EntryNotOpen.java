package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** Nothing of the entry is left to be assigned, or somebody set it aside. */
public class EntryNotOpen extends Refusal {

    public EntryNotOpen(long id) {
        super(Kind.CONFLICT, "Bank entry " + id + " has nothing left to be assigned");
        with("id", id);
    }
}
