package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wish to order. What is left out comes from the customer: address, payment method, delivery policy, warehouse.
 *
 * @param channel where it came in: desk, api, portal, rep, import
 * @param deliveryAddressCode one of the customer's own, or null
 * @param deliveryAddress another one, typed in, or null
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
        @Nullable String note) {

    /** Goods and how much of them; the discount is what the person at the desk grants on top of the price. */
    public record Line(String productNumber, Quantity quantity, @Nullable Percent discount) {}
}
