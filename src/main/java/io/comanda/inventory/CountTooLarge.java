package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** More places than one sheet should have. */
public class CountTooLarge extends Refusal {

    public CountTooLarge(int most) {
        super(Kind.CONFLICT, "More than " + most + " places to count");
        with("most", most);
    }
}
