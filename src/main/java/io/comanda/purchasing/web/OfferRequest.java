package io.comanda.purchasing.web;

import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.SupplierOffer.PriceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is sent; whose and of which product is in the address.
 *
 * @param steps prices by quantity, net for one base unit in the supplier's currency
 */
record OfferRequest(
        @Nullable String articleNumber,
        BigDecimal minimumQuantity,
        BigDecimal packSize,
        @Nullable BigDecimal maximumQuantity,
        @Nullable Integer leadTimeDays,
        boolean preferred,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<PriceStep> steps) {

    SupplierOffer offer(String supplierNumber, String productNumber) {
        return new SupplierOffer(
                supplierNumber,
                productNumber,
                articleNumber,
                minimumQuantity,
                packSize,
                maximumQuantity,
                leadTimeDays,
                preferred,
                validFrom,
                validUntil,
                steps);
    }
}
