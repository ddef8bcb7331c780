package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** There is nothing to book. */
public class OpeningEmpty extends Refusal {

    public OpeningEmpty(String number) {
        super(Kind.CONFLICT, number + " has no rows");
        with("number", number);
    }
}
