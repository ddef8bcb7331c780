package io.comanda.pricing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The best price for one item, as found in the tables.
 *
 * @param item its position in the request
 * @param source {@code individual}, {@code groupList} or {@code baseList}
 * @param rate from the price's currency to the one asked for; null if they are the same
 * @param discount percent of the most specific discount; null if none fits
 * @param discountFor whom the discount is for: a customer, a group, or null for everybody
 * @param discountOn what it is on: a product, a family, or null for everything
 */
public record FoundPrice(
        int item,
        String productNumber,
        String source,
        @Nullable String listCode,
        BigDecimal price,
        String currency,
        BigDecimal minQuantity,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDay,
        @Nullable BigDecimal discount,
        @Nullable String discountFor,
        @Nullable String discountOn) {}
