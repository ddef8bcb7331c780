package io.comanda.banking;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** More is to be assigned than is left of the entry. */
public class MoreThanRest extends Refusal {

    public MoreThanRest(Money asked, Money rest) {
        super(Kind.CONFLICT, "Only " + rest + " is left, not " + asked);
        with("asked", asked);
        with("rest", rest);
    }
}
