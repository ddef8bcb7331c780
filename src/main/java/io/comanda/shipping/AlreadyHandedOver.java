package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** The carrier has the goods; its waybill cannot be cancelled any more. */
public class AlreadyHandedOver extends Refusal {

    public AlreadyHandedOver(String trackingNumber, String state) {
        super(Kind.CONFLICT, "Waybill " + trackingNumber + " cannot be cancelled, it is " + state);
        with("trackingNumber", trackingNumber);
        with("state", state);
    }
}
