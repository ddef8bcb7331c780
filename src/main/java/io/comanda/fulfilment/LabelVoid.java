package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** The shipment was stopped and its waybill cancelled: its label must not be stuck on a parcel. */
public class LabelVoid extends Refusal {

    LabelVoid(String shipmentNumber) {
        super(Kind.CONFLICT, "Shipment " + shipmentNumber + " is stopped, its label is void");
        with("shipmentNumber", shipmentNumber);
    }
}
