package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** There is no such shipment, or the caller may not know of it. */
public class ShipmentUnknown extends Refusal {

    public ShipmentUnknown(String shipmentNumber) {
        super(Kind.NOT_FOUND, "There is no shipment " + shipmentNumber);
        with("shipmentNumber", shipmentNumber);
    }
}
