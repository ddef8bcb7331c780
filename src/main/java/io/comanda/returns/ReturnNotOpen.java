package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** The return is too far, or not far enough, for this. */
public class ReturnNotOpen extends Refusal {

    public ReturnNotOpen(String number, ReturnState state) {
        super(Kind.CONFLICT, "Return " + number + " is " + state);
        with("returnNumber", number);
        with("state", state);
    }
}
