package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** There is no such import of opening stock, or it is somebody else's draft. */
public class OpeningUnknown extends Refusal {

    public OpeningUnknown(String number) {
        super(Kind.NOT_FOUND, "No import of opening stock " + number);
        with("number", number);
    }
}
