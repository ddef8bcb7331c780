package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** There is no such return. */
public class ReturnUnknown extends Refusal {

    public ReturnUnknown(String number) {
        super(Kind.NOT_FOUND, "There is no return " + number);
        with("returnNumber", number);
    }
}
