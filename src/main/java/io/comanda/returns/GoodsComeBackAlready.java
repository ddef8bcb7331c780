package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** The customer is giving back goods of the shipment, or they were settled as a claim: they cannot be stopped as well. */
public class GoodsComeBackAlready extends Refusal {

    public GoodsComeBackAlready(String shipmentNumber, String returnNumbers) {
        super(Kind.CONFLICT, "Goods of shipment " + shipmentNumber + " come back by " + returnNumbers);
        with("shipmentNumber", shipmentNumber);
        with("returnNumbers", returnNumbers);
    }
}
