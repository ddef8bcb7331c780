package io.comanda.pricing;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: what is taken off the lines of an order that fulfils its condition. The goods are one product, a family with
 * all below it, or everything; what a price was agreed for individually is never reduced.
 *
 * @param minQuantity of its goods together; of one line for free goods: for each so many, {@code value} are free
 * @param minAmount net of its goods together, before any promotion
 * @param currency in which orders must be; null for any, where no amount is named
 * @param value percent, net amount in the currency, or free units
 * @param stackGroup of one group only the best promotion counts
 * @param position groups are applied by the smallest position in them, each on what the former left
 * @param exclusive nothing else counts beside it; it counts where it gives more than all others together
 */
public record Promotion(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @PlainText @Size(max = 120) String name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 40) @Nullable String channel,
        @Pattern(regexp = CODE) @Nullable String customerGroup,
        @Size(max = 40) @Nullable String productNumber,
        @Size(max = 40) @Nullable String familyCode,
        @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 3) BigDecimal minQuantity,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal minAmount,
        @CurrencyCode @Nullable String currency,
        @NotNull Kind kind,
        @NotNull @Positive @Digits(integer = 10, fraction = 4) BigDecimal value,
        @NotNull @Pattern(regexp = CODE) String stackGroup,
        @PositiveOrZero @Max(9999) int position,
        boolean exclusive)
        implements SelfChecking {

    static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is given. */
    public enum Kind {
        PERCENT,
        /** Once an order, shared out over the lines of its goods. */
        AMOUNT,
        FREE_GOODS
    }

    @Override
    public List<Violation> contradictions() {
        var found = new ArrayList<>(Validity.check(validFrom, validTo));
        if (productNumber != null && familyCode != null) {
            found.add(new Violation("/familyCode", "contradiction", "either a product or a family"));
        }
        if (currency == null && (kind == Kind.AMOUNT || minAmount.signum() > 0)) {
            found.add(new Violation("/currency", "notNull", "is needed where an amount is named"));
        }
        if (kind == Kind.PERCENT && value.compareTo(HUNDRED) > 0) {
            found.add(new Violation("/value", "tooMuch", "is more than 100 percent"));
        }
        if (kind == Kind.FREE_GOODS && value.compareTo(minQuantity) >= 0) {
            found.add(new Violation("/value", "tooMuch", "is not less than the quantity it is given for"));
        }
        return found;
    }

    /** Whether it is about these goods. */
    boolean covers(String product, List<String> families) {
        return productNumber != null
                ? productNumber.equals(product)
                : familyCode == null || families.contains(familyCode);
    }
}
