package io.comanda.shipping;

import java.time.Instant;

/** A carrier says where a parcel is that a customer sends back; said of a cancelled waybill as well. */
public record ReturnParcelProgressed(String returnNumber, String trackingNumber, WaybillState state, Instant at) {}
