package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of prices in one currency.
 *
 * @param customerGroup whose list it is; null for everybody
 */
public record PriceList(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}") String code,
        @NotBlank @PlainText @Size(max = 120) String name,
        @NotNull @CurrencyCode String currency,
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}") @Nullable String customerGroup,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements SelfChecking {

    @Override
    public List<Violation> contradictions() {
        return Validity.check(validFrom, validTo);
    }
}
