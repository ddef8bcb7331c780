package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wish to order. What is left out comes from the customer: address, payment method, delivery policy, warehouse.
 *
 * @param channel where it came in: desk, api, portal, rep, import
 * @param deliveryAddressCode one of the customer's own, or null
 * @param deliveryAddress another one, typed in, or null
 * @param discount what a person grants on the whole order, after the discounts of its lines
 * @param discountAmount or as net money, shared out over the lines
 * @param deliveryService the carrier's service asked for, as CARRIER/SERVICE; left out, the house chooses
 * @param paymentToken what the card provider gave the customer for his card, never the card's number
 */
public record PlaceOrder(
        String customerNumber,
        String channel,
        @Nullable String customerReference,
        List<Line> lines,
        @Nullable String deliveryAddressCode,
        @Nullable Address deliveryAddress,
        @Nullable String paymentMethod,
        @Nullable String paymentToken,
        @Nullable String deliveryPolicy,
        @Nullable String warehouseCode,
        @Nullable LocalDate requestedOn,
        @Nullable String note,
        @Nullable Percent discount,
        @Nullable BigDecimal discountAmount,
        @Nullable String deliveryService) {

    /** What a delivery service looks like. */
    public static final String SERVICE = "[A-Z0-9-]{2,20}/[A-Z0-9-]{2,20}";

    /** Without a discount on the whole order. */
    public PlaceOrder(
            String customerNumber,
            String channel,
            @Nullable String customerReference,
            List<Line> lines,
            @Nullable String deliveryAddressCode,
            @Nullable Address deliveryAddress,
            @Nullable String paymentMethod,
            @Nullable String paymentToken,
            @Nullable String deliveryPolicy,
            @Nullable String warehouseCode,
            @Nullable LocalDate requestedOn,
            @Nullable String note) {
        this(
                customerNumber,
                channel,
                customerReference,
                lines,
                deliveryAddressCode,
                deliveryAddress,
                paymentMethod,
                paymentToken,
                deliveryPolicy,
                warehouseCode,
                requestedOn,
                note,
                null,
                null,
                null);
    }

    /**
     * Goods and how much of them.
     *
     * @param discount what a person grants on top of the price, in percent
     * @param discountAmount or as money off the whole line, in the order's currency
     */
    public record Line(
            String productNumber, Quantity quantity, @Nullable Percent discount, @Nullable BigDecimal discountAmount) {

        public Line(String productNumber, Quantity quantity, @Nullable Percent discount) {
            this(productNumber, quantity, discount, null);
        }
    }
}
