package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** Something followed from the assignment that is not undone here. */
public class UndoImpossible extends Refusal {

    public UndoImpossible(String number) {
        super(Kind.CONFLICT, "What was assigned to " + number + " cannot be undone here");
        with("number", number);
    }
}
