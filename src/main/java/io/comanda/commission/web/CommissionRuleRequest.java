package io.comanda.commission.web;

import io.comanda.commission.CommissionRule.Period;
import io.comanda.commission.CommissionRule.Tier;
import io.comanda.commission.NewCommissionRule;
import io.comanda.kernel.Percent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as finance keeps it.
 *
 * @param agentCode left out for a rule of the house
 * @param rate percent of the net of goods
 * @param minimumMargin percent of the net below which a line brings nothing
 * @param period in which the turnover of the tiers is reached
 */
@Schema(
        example =
                """
                {"agentCode": "AG-07", "familyCode": "HELMETS", "rate": 4, "tiers": [{"from": 10000, "rate": 6}],
                 "period": "MONTH", "validFrom": "2026-12-01"}""")
record CommissionRuleRequest(
        @Size(max = 40) @Nullable String agentCode,
        @Size(max = 40) @Nullable String productNumber,
        @Size(max = 40) @Nullable String familyCode,
        @Size(max = 40) @Nullable String customerNumber,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal rate,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal minimumMargin,
        @Size(max = 10) @Nullable List<@NotNull @Valid TierRequest> tiers,
        @Nullable Period period,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** @param from turnover from which the rate holds, net, in the invoice's currency */
    record TierRequest(
            @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal from,
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal rate) {

        Tier tier() {
            return new Tier(from, Percent.of(rate));
        }
    }

    NewCommissionRule rule() {
        return new NewCommissionRule(
                named(agentCode),
                named(productNumber),
                named(familyCode),
                named(customerNumber),
                rate,
                minimumMargin,
                Optional.ofNullable(tiers).orElse(List.of()).stream()
                        .map(TierRequest::tier)
                        .toList(),
                period,
                validFrom,
                validTo);
    }

    private static @Nullable String named(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
