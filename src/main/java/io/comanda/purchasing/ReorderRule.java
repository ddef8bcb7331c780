package io.comanda.purchasing;

import io.comanda.catalog.ProductDraft;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * When a warehouse is to be filled up with a product: as soon as what is projected falls below the minimum, up to the
 * maximum. Quantities in the base unit.
 */
public record ReorderRule(
        @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        @NotBlank @Size(max = 40) String warehouseCode,
        @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal minimum,
        @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal maximum)
        implements SelfChecking {

    @Override
    public List<Violation> contradictions() {
        return maximum.compareTo(minimum) < 0
                ? List.of(new Violation("/maximum", "belowMinimum", "is less than the minimum"))
                : List.of();
    }
}
