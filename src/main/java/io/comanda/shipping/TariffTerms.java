package io.comanda.shipping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices of a carrier's service for a time.
 *
 * @param volumetricDivisor cubic centimetres that count as a kilogram: 5000 by air, 6000 by road
 * @param roundEachParcel to the weight step; else their sum
 * @param beyond prices for weights above the last rate of a zone
 */
public record TariffTerms(
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull Currency currency,
        @Min(100) @Max(100_000) int volumetricDivisor,
        @NotNull @Positive @Digits(integer = 3, fraction = 3) BigDecimal weightStepKg,
        boolean roundEachParcel,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal fuelPercent,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Zone> zones,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Rate> rates,
        @NotNull @Size(max = 200) List<@NotNull @Valid Beyond> beyond,
        @NotNull @Size(max = 10) List<@NotNull @Valid Surcharge> surcharges) {

    /**
     * Where a zone is.
     *
     * @param country {@code *} is everywhere that is not named
     * @param from and to: first digits of the post codes; left out, it is the whole country
     */
    public record Zone(
            @NotNull @Pattern(regexp = "[A-Z]{2}|\\*") String country,
            @Nullable @Pattern(regexp = "[A-Z0-9-]{1,10}") String from,
            @Nullable @Pattern(regexp = "[A-Z0-9-]{1,10}") String to,
            @Min(0) @Max(999) int zone) {}

    /** The price up to a weight. */
    public record Rate(
            @Min(0) @Max(999) int zone,
            @NotNull @Positive @Digits(integer = 5, fraction = 3) BigDecimal upToKg,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 6) BigDecimal price) {}

    /** The price of each step above the last rate. */
    public record Beyond(
            @Min(0) @Max(999) int zone,
            @NotNull @Positive @Digits(integer = 5, fraction = 3) BigDecimal stepKg,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 6) BigDecimal price) {}

    /**
     * What comes on top.
     *
     * @param above INSURANCE: the value carried for free; OVERSIZE: the longest side in cm
     * @param aboveGirth OVERSIZE: longest side and girth, in cm
     * @param fuelled whether fuel is reckoned on it too
     */
    public record Surcharge(
            @NotNull SurchargeType type,
            @NotNull SurchargeMode mode,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 6) BigDecimal value,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 6) BigDecimal minimum,
            @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal above,
            @Nullable @Positive @Digits(integer = 10, fraction = 2) BigDecimal aboveGirth,
            boolean fuelled) {}
}
