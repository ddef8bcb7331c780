package io.comanda.inventory.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.inventory.AdjustStock;
import io.comanda.inventory.AdjustStock.Figure;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of one figure of one place.
 *
 * @param change signed
 * @param reference number of the count or complaint
 */
record Adjustment(
        @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        @NotBlank @Size(max = 40) String warehouseCode,
        @NotBlank @Size(max = 40) String locationCode,
        @Nullable @PlainText @Size(min = 1, max = 40) String lotNumber,
        @NotNull Figure figure,
        @NotNull @Digits(integer = 7, fraction = 3) BigDecimal change,
        @NotBlank @PlainText @Size(max = 200) String reason,
        @NotBlank @PlainText @Size(max = 40) String reference)
        implements SelfChecking {

    @Override
    public List<Violation> contradictions() {
        return change.signum() == 0 ? List.of(new Violation("/change", "notZero", "must not be zero")) : List.of();
    }

    AdjustStock command() {
        return new AdjustStock(
                productNumber, warehouseCode, locationCode, lotNumber, figure, Quantity.of(change), reason, reference);
    }
}
