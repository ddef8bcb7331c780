package io.comanda.shipping;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as the carrier knows it, or goods that a customer sends back.
 *
 * @param shipmentNumber of goods that come back the number of their return
 * @param trackingNumber the carrier's number; the label is the document of this number
 */
public record Waybill(
        WaybillKind kind,
        String shipmentNumber,
        String orderNumber,
        String trackingNumber,
        String carrierCode,
        String serviceCode,
        WaybillState state,
        Address from,
        Address to,
        @Nullable Money cashOnDelivery,
        String contents,
        String reference,
        Instant createdAt,
        List<Piece> parcels) {

    /** One parcel of it. */
    public record Piece(int position, BigDecimal weightKg, String sscc, String trackingNumber) {}
}
