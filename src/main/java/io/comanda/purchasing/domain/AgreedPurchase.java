package io.comanda.purchasing.domain;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is ordered.
 *
 * @param offerPrice what the supplier's offer says; null without one
 */
public record AgreedPurchase(
        String productNumber,
        @Nullable String articleNumber,
        String name,
        String unit,
        Quantity quantity,
        BigDecimal unitPrice,
        @Nullable BigDecimal offerPrice,
        LocalDate requestedOn,
        @Nullable String forOrder) {}
