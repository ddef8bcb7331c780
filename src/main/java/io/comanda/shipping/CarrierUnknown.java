package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** There is no such carrier, or it has no such service. */
public class CarrierUnknown extends Refusal {

    public CarrierUnknown(String carrier) {
        super(Kind.NOT_FOUND, "There is no carrier " + carrier);
        with("carrier", carrier);
    }
}
