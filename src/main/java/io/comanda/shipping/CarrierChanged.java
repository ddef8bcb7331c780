package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** Somebody changed the agreement since the caller read it. */
public class CarrierChanged extends Refusal {

    public CarrierChanged(String carrier) {
        super(Kind.CONFLICT, "Changed meanwhile: carrier " + carrier);
        with("carrier", carrier);
    }
}
