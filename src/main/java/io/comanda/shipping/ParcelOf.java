package io.comanda.shipping;

/** A parcel that was labelled, and where it belongs. */
public record ParcelOf(String sscc, String trackingNumber, String shipmentNumber, String orderNumber) {}
