package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** What is booked, or taken back, is no draft any more. */
public class OpeningOver extends Refusal {

    public OpeningOver(String number, OpeningState state) {
        super(Kind.CONFLICT, number + " is " + state);
        with("number", number);
        with("state", state);
    }
}
