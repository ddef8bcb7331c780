package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** As many imports wait as may wait; a later try will do. */
public class TooManyImports extends Refusal {

    public TooManyImports(int waiting) {
        super(Kind.CONFLICT, waiting + " imports are waiting already");
        with("waiting", waiting);
    }
}
