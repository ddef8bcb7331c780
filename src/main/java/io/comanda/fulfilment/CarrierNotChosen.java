package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;

/** No carrier was chosen yet, or it was before choices were written down. */
public class CarrierNotChosen extends Refusal {

    public CarrierNotChosen(String shipmentNumber) {
        super(Kind.NOT_FOUND, "No choice of a carrier is kept for shipment " + shipmentNumber);
        with("shipmentNumber", shipmentNumber);
    }
}
