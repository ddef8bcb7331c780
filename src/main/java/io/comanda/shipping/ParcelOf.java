package io.comanda.shipping;

/**
 * A parcel that was labelled, and where it belongs.
 *
 * @param shipmentNumber of a parcel that comes back the number of its return
 */
public record ParcelOf(
        WaybillKind kind, String sscc, String trackingNumber, String shipmentNumber, String orderNumber) {}
