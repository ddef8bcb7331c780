package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The order has nothing reserved that this shipment could take. */
public class NothingToIssue extends Refusal {

    public NothingToIssue(String orderNumber, String shipmentNumber) {
        super(Kind.CONFLICT, "Nothing reserved for " + orderNumber + " that " + shipmentNumber + " could take");
        with("orderNumber", orderNumber);
        with("shipmentNumber", shipmentNumber);
    }
}
