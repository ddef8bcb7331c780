package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** There is no such waybill. */
public class WaybillUnknown extends Refusal {

    public WaybillUnknown(String number) {
        super(Kind.NOT_FOUND, "There is no waybill " + number);
        with("number", number);
    }
}
