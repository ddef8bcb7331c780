package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The stock count is no longer open. */
public class CountClosed extends Refusal {

    public CountClosed(String countNumber) {
        super(Kind.CONFLICT, "Stock count " + countNumber + " is not open");
        with("countNumber", countNumber);
    }
}
