package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** Nothing is expected under this reference and line, or it was withdrawn. */
public class ExpectationUnknown extends Refusal {

    public ExpectationUnknown(String reference, int lineNo) {
        super(Kind.NOT_FOUND, "Nothing is expected as " + reference + " line " + lineNo);
        with("reference", reference);
        with("lineNo", lineNo);
    }
}
