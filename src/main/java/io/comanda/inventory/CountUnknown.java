package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** There is no such stock count. */
public class CountUnknown extends Refusal {

    public CountUnknown(String countNumber) {
        super(Kind.NOT_FOUND, "No stock count " + countNumber);
        with("countNumber", countNumber);
    }
}
