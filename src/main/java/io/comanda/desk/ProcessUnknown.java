package io.comanda.desk;

import io.comanda.kernel.Refusal;

/** No process carries the order: it is a draft, or its history is no longer kept. */
public class ProcessUnknown extends Refusal {

    ProcessUnknown(String orderNumber) {
        super(Kind.NOT_FOUND, "No process is known of order " + orderNumber);
        with("orderNumber", orderNumber);
    }
}
