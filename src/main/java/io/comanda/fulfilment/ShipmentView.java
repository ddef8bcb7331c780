package io.comanda.fulfilment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment: what leaves one warehouse for one order at one time.
 *
 * @param carrierReason why this carrier, in the words of the decision table
 * @param goodsIssueNote number of the note that went with the goods
 * @param stoppedAt when its waybill was cancelled because it is not to go to the customer; its goods are then taken in again
 */
public record ShipmentView(
        String number,
        String orderNumber,
        String warehouseCode,
        ShipmentState state,
        boolean pickByHand,
        boolean packByHand,
        int parcels,
        @Nullable BigDecimal weightKg,
        @Nullable String carrierCode,
        @Nullable String serviceCode,
        @Nullable String carrierReason,
        @Nullable String trackingNumber,
        @Nullable String goodsIssueNote,
        Instant plannedAt,
        @Nullable Instant packedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant stoppedAt,
        List<ShipmentLineView> lines) {}
