package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** Waybills were made with this service: it can lose its prices, but not its name. */
public class ServiceInUse extends Refusal {

    public ServiceInUse(String carrier, String service) {
        super(Kind.CONFLICT, "There are waybills of " + carrier + "/" + service);
        with("carrier", carrier);
        with("service", service);
    }
}
