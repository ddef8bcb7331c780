package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Only what is booked can be taken back. */
public class OpeningNotBooked extends Refusal {

    public OpeningNotBooked(String number) {
        super(Kind.CONFLICT, number + " is not booked");
        with("number", number);
    }
}
