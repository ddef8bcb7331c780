package io.comanda.inventory;

import io.comanda.catalog.ProductDraft;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How lots are chosen for a customer, a product, both, or, naming neither, for everybody.
 *
 * @param minLifeDays days that must be left until expiry; null means the house's usual number
 * @param minLifePercent share of the life between receipt and expiry that must be left
 * @param maxLots how many lots the product may come from in one order, 1 for a single one; null for any number
 */
public record AllocationRule(
        @Nullable @PlainText @Size(min = 1, max = 40) String customerNumber,
        @Nullable @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        @NotNull LotRule lotRule,
        @Nullable @Min(0) @Max(36_500) Integer minLifeDays,
        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal minLifePercent,
        @Nullable @Min(1) @Max(1_000) Integer maxLots) {}
