package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** The carrier does not take its waybill back, for instance because its driver has the parcel. */
public class WaybillKept extends Refusal {

    private final String reason;

    /** @param reason in the words of the carrier */
    public WaybillKept(String trackingNumber, String carrier, String reason) {
        super(Kind.CONFLICT, "Carrier " + carrier + " keeps waybill " + trackingNumber + ": " + reason);
        this.reason = reason;
        with("trackingNumber", trackingNumber);
        with("carrier", carrier);
        with("reason", reason);
    }

    public String reason() {
        return reason;
    }
}
