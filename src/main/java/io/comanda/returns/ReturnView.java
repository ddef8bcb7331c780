package io.comanda.returns;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return with its goods.
 *
 * @param value gross of what was announced, at the prices of the order
 * @param decisionReason why it needs a person, or was declined
 * @param receiptClosed nothing more is awaited
 * @param noteId document of the return note
 * @param settlement what was decided; missing before
 * @param exchangeOrder the order that brings other goods instead
 * @param shipmentNumber the shipment that was stopped; missing for all other returns
 * @param withdrawable it can still be given up
 * @param parcel in which a carrier brings it; missing where the customer sends it as he likes
 */
public record ReturnView(
        String number,
        String orderNumber,
        String customerNumber,
        String customerName,
        String warehouseCode,
        ReturnKind kind,
        ReturnChannel channel,
        Settlement wish,
        @Nullable String remark,
        ReturnState state,
        Money value,
        Instant requestedAt,
        @Nullable String decisionReason,
        @Nullable Instant announcedAt,
        @Nullable Instant closedAt,
        boolean receiptClosed,
        @Nullable Long noteId,
        @Nullable Settlement settlement,
        @Nullable String exchangeOrder,
        @Nullable String shipmentNumber,
        boolean withdrawable,
        @Nullable Parcel parcel,
        List<Line> lines) {

    /**
     * @param labelId document of the label the customer sticks on it
     * @param sentAt since when the carrier has it, as it says
     * @param arrivedAt when the carrier brought it
     */
    @Schema(name = "ReturnParcel")
    public record Parcel(
            String carrierCode,
            String carrierName,
            String trackingNumber,
            long labelId,
            @Nullable Instant sentAt,
            @Nullable Instant arrivedAt) {}

    /**
     * Goods of one order line, or goods that are on none of them.
     *
     * @param id names the line on the floor
     * @param orderLine missing for goods the customer did not get by this order
     * @param accepted inspected and not to go back to the customer
     */
    @Schema(name = "ReturnLine")
    public record Line(
            long id,
            @Nullable Integer orderLine,
            String productNumber,
            String name,
            String unit,
            Quantity announced,
            ReturnReason reason,
            @Nullable String remark,
            Quantity received,
            Quantity inspected,
            Quantity accepted,
            List<Receipt> receipts) {}

    /** A part that came in, and what became of it so far. */
    @Schema(name = "ReturnReceipt")
    public record Receipt(
            long id,
            Quantity quantity,
            String locationCode,
            @Nullable String lotNumber,
            Instant at,
            String actor,
            Quantity open,
            List<Inspection> inspections) {}

    /**
     * @param locationCode where it was put; missing when it left the house
     * @param asProduct the product it is sold as from now on, when another
     */
    @Schema(name = "ReturnInspection")
    public record Inspection(
            Quantity quantity,
            Disposition disposition,
            @Nullable String locationCode,
            @Nullable String asProduct,
            @Nullable String remark,
            Instant at,
            String actor) {}
}
