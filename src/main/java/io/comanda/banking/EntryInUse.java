package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** Parts of the entry are assigned; they are undone first. */
public class EntryInUse extends Refusal {

    public EntryInUse(long id) {
        super(Kind.CONFLICT, "Bank entry " + id + " is assigned in part");
        with("id", id);
    }
}
