package io.comanda.shipping;

import io.comanda.platform.outside.OutsideAway;

/**
 * The carrier's system did not answer, or answered that it cannot work. Whether it took the waybill is not known; asking
 * again finds out. A technical failure: try again later.
 */
public class CarrierUnavailable extends OutsideAway {

    public CarrierUnavailable(String message) {
        super(message, null);
    }

    public CarrierUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
