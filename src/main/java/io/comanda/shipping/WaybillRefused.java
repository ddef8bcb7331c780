package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** The carrier does not take the shipment. */
public class WaybillRefused extends Refusal {

    public WaybillRefused(String shipmentNumber, String carrier, String reason) {
        super(Kind.CONFLICT, "Carrier " + carrier + " refuses shipment " + shipmentNumber + ": " + reason);
        with("shipmentNumber", shipmentNumber);
        with("carrier", carrier);
        with("reason", reason);
    }
}
