package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * From a day on, until there is a newer rate, one unit of base is worth so many of quote.
 *
 * @param source who says so, for instance {@code BNR} or {@code ECB}
 */
public record ExchangeRate(
        @NotNull @CurrencyCode String base,
        @NotNull @CurrencyCode String quote,
        @NotNull LocalDate day,
        @NotNull @Positive @Digits(integer = 10, fraction = 8) BigDecimal rate,
        @NotBlank @PlainText @Size(max = 40) String source)
        implements SelfChecking {

    @Override
    public List<Violation> contradictions() {
        return base.equals(quote)
                ? List.of(new Violation("/quote", "contradiction", "a currency has no rate to itself"))
                : List.of();
    }
}
