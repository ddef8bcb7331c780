package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** The shipment has no waybill yet, so there is no label. */
public class LabelNotReady extends Refusal {

    LabelNotReady(String shipmentNumber) {
        super(Kind.NOT_FOUND, "Shipment " + shipmentNumber + " has no label yet");
        with("shipmentNumber", shipmentNumber);
    }
}
