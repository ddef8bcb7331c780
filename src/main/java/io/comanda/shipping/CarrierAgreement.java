package io.comanda.shipping;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What we have agreed with a carrier: what it takes, its services and their prices.
 *
 * @param gateway {@code local} where we give the numbers, else the name of the line to its system
 * @param trackingPrefix begins the numbers we give, and tells carriers apart by it
 * @param takesReturns whether it brings goods back from customers
 * @param onTimePercent share of its deliveries that come on the promised day
 * @param words the carrier's own words for what happens to a parcel
 */
public record CarrierAgreement(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,30}") String gateway,
        @NotNull @Pattern(regexp = "[A-Z]{2,4}") String trackingPrefix,
        @NotEmpty @Size(max = 20) Set<@NotNull @Pattern(regexp = "[A-Z_]{2,30}") String> goodsClasses,
        boolean cashOnDelivery,
        boolean takesReturns,
        @NotNull @Positive @Digits(integer = 5, fraction = 3) BigDecimal maxParcelKg,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal onTimePercent,
        @NotNull @Size(max = 200) Map<@NotBlank @Size(max = 60) String, @NotNull TrackingCode> words,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Service> services)
        implements SelfChecking {

    static final String CODE = "[A-Z0-9-]{2,20}";

    /**
     * One of its products with the prices of one or several years.
     *
     * @param cutOff by the clock of the company; what is ready later leaves on the next working day
     */
    public record Service(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String name,
            @Min(0) @Max(60) int transitDays,
            @Nullable LocalTime cutOff,
            @NotNull @Size(max = 20) List<@NotNull @Valid TariffTerms> tariffs) {

        /** Which leaves on the day it is ready. */
        public Service(String code, String name, int transitDays, List<TariffTerms> tariffs) {
            this(code, name, transitDays, null, tariffs);
        }
    }

    @Override
    public List<Violation> contradictions() {
        return AgreementCheck.of(this);
    }

    CarrierAgreement of(String code) {
        return new CarrierAgreement(
                code,
                name,
                gateway,
                trackingPrefix,
                goodsClasses,
                cashOnDelivery,
                takesReturns,
                maxParcelKg,
                onTimePercent,
                words,
                services);
    }
}
