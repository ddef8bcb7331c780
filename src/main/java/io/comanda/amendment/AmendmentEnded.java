package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** The change is carried out, refused or withdrawn already, or is being carried out just now. */
public class AmendmentEnded extends Refusal {

    public AmendmentEnded(String number) {
        super(Kind.CONFLICT, "Change " + number + " cannot be taken back any more");
        with("number", number);
    }
}
