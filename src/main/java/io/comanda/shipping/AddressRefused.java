package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** The carrier does not deliver to this address; a person has to mend it. */
public class AddressRefused extends Refusal {

    public AddressRefused(String shipmentNumber, String carrier, String reason) {
        super(
                Kind.CONFLICT,
                "Carrier " + carrier + " refuses the address of shipment " + shipmentNumber + ": " + reason);
        with("shipmentNumber", shipmentNumber);
        with("carrier", carrier);
        with("reason", reason);
    }
}
