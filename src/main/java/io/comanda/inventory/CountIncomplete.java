package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** Somebody still has to count some of the places. */
public class CountIncomplete extends Refusal {

    public CountIncomplete(String countNumber, int uncounted) {
        super(Kind.CONFLICT, "Stock count " + countNumber + " lacks " + uncounted + " places");
        with("countNumber", countNumber);
        with("uncounted", uncounted);
    }
}
