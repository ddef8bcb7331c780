package io.comanda.shipping;

import java.time.Instant;

/** A carrier's news changed where a waybill stands, for instance to delivered. */
public record WaybillProgressed(
        String shipmentNumber, String orderNumber, String trackingNumber, WaybillState state, Instant at) {}
