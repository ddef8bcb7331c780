package io.comanda.pricing.web;

import io.comanda.pricing.PriceItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price as said of a list that the address names; its rules are those of {@link PriceItem}. */
record ListedPrice(
        String productNumber,
        BigDecimal minQuantity,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BigDecimal price) {

    PriceItem in(String listCode) {
        return new PriceItem(listCode, productNumber, minQuantity, validFrom, validTo, price);
    }
}
