package io.comanda.fulfilment;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.shipping.CarrierExclusion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a carrier was chosen, as it was at that moment.
 *
 * @param prefer what the decision table said matters most: cheapest, fastest, punctual
 * @param why the words of the rule that decided
 * @param leastOnTime share of deliveries on time the rule asked for; offers below it were left out while others remained
 * @param candidates everybody who could, the best first
 * @param exclusions everybody who could not
 */
public record CarrierDecision(
        Instant decidedAt,
        String prefer,
        String why,
        Percent leastOnTime,
        Factors factors,
        List<Candidate> candidates,
        List<CarrierExclusion> exclusions) {

    /**
     * What the decision table was asked with.
     *
     * @param packaging SMALL, PARCEL or PALLET, by the largest piece
     * @param freightShare cheapest freight in percent of the goods' value, zero when it is not known
     */
    @Schema(name = "CarrierFactors")
    public record Factors(
            String goodsClass,
            BigDecimal pieces,
            String packaging,
            BigDecimal weightKg,
            String country,
            Money value,
            Percent freightShare,
            boolean cashOnDelivery) {}

    /**
     * One who could have taken it.
     *
     * @param measuredDeliveries from which its punctuality was measured; none when it is as agreed
     */
    @Schema(name = "CarrierCandidate")
    public record Candidate(
            String carrierCode,
            String carrierName,
            String serviceCode,
            String serviceName,
            Money price,
            BigDecimal chargeableKg,
            int zone,
            int transitDays,
            Percent onTimeShare,
            int measuredDeliveries,
            @Nullable Percent costShare,
            boolean chosen) {}

    /** What the chosen one asked. */
    public Money chosenPrice() {
        return candidates.stream()
                .filter(Candidate::chosen)
                .findFirst()
                .orElseThrow()
                .price();
    }
}
