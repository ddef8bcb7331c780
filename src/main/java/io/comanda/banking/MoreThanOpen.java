package io.comanda.banking;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** More is to be assigned than is open. */
public class MoreThanOpen extends Refusal {

    public MoreThanOpen(String number, Money asked, Money open) {
        super(Kind.CONFLICT, "Only " + open + " is open of " + number + ", not " + asked);
        with("number", number);
        with("asked", asked);
        with("open", open);
    }
}
