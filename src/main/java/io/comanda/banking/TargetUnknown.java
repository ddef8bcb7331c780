package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** There is nothing open under this number that this money could be for. */
public class TargetUnknown extends Refusal {

    public TargetUnknown(String number) {
        super(Kind.CONFLICT, "Nothing is open under " + number);
        with("number", number);
    }
}
