package io.comanda.shipping;

import java.math.BigDecimal;
import java.util.List;

/** A labelled shipment that stands at the door for its carrier. */
public record ReadyWaybill(
        String trackingNumber,
        String shipmentNumber,
        String orderNumber,
        String carrierCode,
        String receiver,
        String city,
        List<Piece> parcels) {

    /** @param trackingNumber of this parcel, as its label shows it */
    public record Piece(int position, String sscc, String trackingNumber, BigDecimal weightKg) {}
}
