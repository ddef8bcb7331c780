package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price of a product in a list, from a quantity and a day on.
 *
 * @param minQuantity the least quantity of a line for this price
 * @param price of one unit, before tax, in the list's currency
 */
public record PriceItem(
        @NotBlank @Size(max = 40) String listCode,
        @NotBlank @Size(max = 40) String productNumber,
        @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 3) BigDecimal minQuantity,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 6) BigDecimal price)
        implements SelfChecking {

    @Override
    public List<Violation> contradictions() {
        return Validity.check(validFrom, validTo);
    }
}
