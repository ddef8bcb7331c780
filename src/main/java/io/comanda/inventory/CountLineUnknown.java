package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The count sheet has no such line. */
public class CountLineUnknown extends Refusal {

    public CountLineUnknown(String countNumber, int lineNo) {
        super(Kind.NOT_FOUND, "No line " + lineNo + " in " + countNumber);
        with("countNumber", countNumber);
        with("lineNo", lineNo);
    }
}
