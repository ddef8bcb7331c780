package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.CurrencyCode;
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
 * A price agreed with one customer; it is net, no discount comes off it.
 *
 * @param minQuantity the least quantity of a line for this price
 */
public record CustomerPrice(
        @NotBlank @Size(max = 40) String customerNumber,
        @NotBlank @Size(max = 40) String productNumber,
        @NotNull @CurrencyCode String currency,
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
