package io.comanda.shipping;

/** Why a carrier's service is out of the question for a shipment. */
public record CarrierExclusion(String carrierCode, String serviceCode, Reason reason) {

    /** The rules a shipment can break. */
    public enum Reason {
        NO_TARIFF,
        NOT_SERVED,
        GOODS_CLASS,
        NO_CASH_ON_DELIVERY,
        TOO_HEAVY,
        NO_RATE,
        NOT_CONNECTED
    }
}
