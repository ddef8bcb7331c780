package io.comanda.desk;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods at hand while an order is taken.
 *
 * @param picture address of its picture
 * @param available free in all warehouses; null for what is not kept in stock
 * @param unitPrice of one for the customer; null without a customer or a price
 * @param associated what is often sold with it
 */
public record ProductCard(
        String number,
        String name,
        String unit,
        @Nullable String gtin,
        boolean active,
        String picture,
        @Nullable Quantity available,
        @Nullable BigDecimal unitPrice,
        @Nullable String currency,
        List<Associated> associated) {

    /** Goods that go with others. */
    public record Associated(String number, String name) {}
}
