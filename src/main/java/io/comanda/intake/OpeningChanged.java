package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Somebody changed the draft since it was read, perhaps the same person in another window. */
public class OpeningChanged extends Refusal {

    public OpeningChanged(String number) {
        super(Kind.CONFLICT, number + " was changed meanwhile");
        with("number", number);
    }
}
