package io.comanda.shipping;

/** A carrier says that it has a parcel whose waybill it had cancelled. */
public record CancelledParcelMoves(String shipmentNumber, String trackingNumber) {}
