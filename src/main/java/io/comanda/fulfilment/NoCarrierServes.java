package io.comanda.fulfilment;

import io.comanda.kernel.Address;
import io.comanda.kernel.Refusal;

/** No carrier takes the shipment: a tariff for the place is missing, or the parcels are beyond all of them. */
public class NoCarrierServes extends Refusal {

    public NoCarrierServes(String shipmentNumber, Address to) {
        super(
                Kind.CONFLICT,
                "No carrier takes shipment " + shipmentNumber + " to " + to.country() + " " + to.postalCode());
        with("shipmentNumber", shipmentNumber);
        with("country", to.country());
        with("postalCode", to.postalCode());
    }
}
