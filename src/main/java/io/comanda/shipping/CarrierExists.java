package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** There is a carrier of this code already. */
public class CarrierExists extends Refusal {

    public CarrierExists(String carrier) {
        super(Kind.CONFLICT, "There is a carrier " + carrier + " already");
        with("carrier", carrier);
    }
}
