package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A percentage off the list price, for a customer, a group or everybody, on a product, a family or everything. Of all
 * that fit only the most specific applies: first by whom it is for, then by what it is on.
 *
 * @param familyCode this family and all below it
 */
public record Discount(
        @Size(max = 40) @Nullable String customerNumber,
        @Size(max = 40) @Nullable String customerGroup,
        @Size(max = 40) @Nullable String productNumber,
        @Size(max = 40) @Nullable String familyCode,
        @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 3) BigDecimal minQuantity,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal percent)
        implements SelfChecking {

    /** What makes it one and the same discount, whatever its percentage and end. */
    List<?> scope() {
        return Arrays.asList(
                customerNumber, customerGroup, productNumber, familyCode, minQuantity.stripTrailingZeros(), validFrom);
    }

    @Override
    public List<Violation> contradictions() {
        var found = new ArrayList<>(Validity.check(validFrom, validTo));
        if (customerNumber != null && customerGroup != null) {
            found.add(new Violation("/customerGroup", "contradiction", "either a customer or a group"));
        }
        if (productNumber != null && familyCode != null) {
            found.add(new Violation("/familyCode", "contradiction", "either a product or a family"));
        }
        return found;
    }
}
