package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** There is no such change, or it is another's. */
public class AmendmentUnknown extends Refusal {

    public AmendmentUnknown(String number) {
        super(Kind.NOT_FOUND, "There is no change " + number);
        with("number", number);
    }
}
