package io.comanda.shipping;

/** Which way a waybill's parcels go. */
public enum WaybillKind {
    /** From us to a customer; the waybill goes by the number of the shipment. */
    SHIPMENT,
    /** From a customer to us; it goes by the number of the return, and nobody hands it over but the customer. */
    RETURN
}
