package io.comanda.purchasing;

import io.comanda.catalog.ProductDraft;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.SelfChecking;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier sells us and at what price, from a day on. Quantities are in the product's base unit, prices are net for
 * one of it in the supplier's currency.
 *
 * @param articleNumber what he calls the product
 * @param minimumQuantity the least he sells at once
 * @param packSize he sells whole packs of so many
 * @param maximumQuantity the most he sells at once; null for no limit
 * @param leadTimeDays from order to delivery in calendar days; null for the supplier's usual time
 * @param preferred bought from him while he can, whatever others ask
 * @param validUntil the last day; null for open end
 * @param steps prices by quantity, the smallest quantity first
 */
public record SupplierOffer(
        @NotNull @Pattern(regexp = SupplierDraft.NUMBER) String supplierNumber,
        @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        @PlainText @Size(max = 60) @Nullable String articleNumber,
        @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal minimumQuantity,
        @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal packSize,
        @Positive @Digits(integer = 9, fraction = 3) @Nullable BigDecimal maximumQuantity,
        @PositiveOrZero @Max(730) @Nullable Integer leadTimeDays,
        boolean preferred,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PriceStep> steps)
        implements SelfChecking {

    /**
     * A price from a quantity on.
     *
     * @param price net for one base unit, with up to four decimals
     */
    @Schema(name = "SupplierPriceStep")
    public record PriceStep(
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal from,
            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 4) BigDecimal price) {}

    public SupplierOffer {
        steps = steps == null ? List.of() : Collections.unmodifiableList(steps);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The price of the greatest step that the quantity reaches; below the first step, the first one. */
    public BigDecimal priceFor(Quantity quantity) {
        return steps.stream()
                .filter(step -> step.from().compareTo(quantity.value()) <= 0)
                .reduce((smaller, greater) -> greater)
                .orElse(steps.get(0))
                .price();
    }

    /** What has to be bought to get at least the needed quantity: the minimum, whole packs, not above the maximum. */
    public Quantity orderable(Quantity needed) {
        var least = needed.value().max(minimumQuantity);
        var packs = least.divide(packSize, 0, RoundingMode.CEILING);
        if (maximumQuantity != null && packs.multiply(packSize).compareTo(maximumQuantity) > 0) {
            packs = maximumQuantity.divide(packSize, 0, RoundingMode.FLOOR).max(BigDecimal.ONE);
        }
        return Quantity.of(packs.multiply(packSize));
    }

    @Override
    public List<Violation> contradictions() {
        var found = new ArrayList<Violation>();
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            found.add(new Violation("/validUntil", "beforeFrom", "lies before the first day"));
        }
        if (maximumQuantity != null && maximumQuantity.compareTo(minimumQuantity) < 0) {
            found.add(new Violation("/maximumQuantity", "belowMinimum", "is less than the minimum"));
        }
        for (var i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
                found.add(new Violation("/steps/" + i + "/from", "notAscending", "must be above the step before"));
            }
        }
        return found;
    }
}
