package io.comanda.shipping;

/**
 * The carrier's system did not answer, or answered that it cannot work. Whether it took the waybill is not known; asking
 * again finds out. A technical failure: try again later.
 */
public class CarrierUnavailable extends RuntimeException {

    public CarrierUnavailable(String message) {
        super(message);
    }

    public CarrierUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
