package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** More rows than one sheet may have. */
public class SheetTooLong extends Refusal {

    public SheetTooLong(int max) {
        super(Kind.INVALID, "More than " + max + " rows");
        with("max", max);
    }
}
