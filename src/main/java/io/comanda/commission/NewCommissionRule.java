package io.comanda.commission;

import io.comanda.commission.CommissionRule.Period;
import io.comanda.commission.CommissionRule.Tier;
import io.comanda.kernel.Refusal.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as somebody wants it; see {@link CommissionRule}. */
public record NewCommissionRule(
        @Nullable String agentCode,
        @Nullable String productNumber,
        @Nullable String familyCode,
        @Nullable String customerNumber,
        BigDecimal rate,
        @Nullable BigDecimal minimumMargin,
        List<Tier> tiers,
        @Nullable Period period,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What is wrong in itself, whatever else there is. */
    List<Violation> violations() {
        var wrong = new ArrayList<Violation>();
        if (Stream.of(productNumber, familyCode, customerNumber)
                        .filter(each -> each != null)
                        .count()
                > 1) {
            wrong.add(
                    new Violation("/productNumber", "onlyOne", "Names more than one of product, family and customer"));
        }
        if (agentCode == null && (productNumber != null || customerNumber != null)) {
            wrong.add(new Violation("/agentCode", "needed", "Only an agent has rules for products and customers"));
        }
        if (tiers.isEmpty() != (period == null)) {
            wrong.add(new Violation("/period", "withTiers", "Tiers need a period, and a period tiers"));
        }
        for (var i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).from().compareTo(tiers.get(i - 1).from()) <= 0) {
                wrong.add(new Violation("/tiers/" + i + "/from", "ascending", "Does not begin above the tier before"));
            }
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            wrong.add(new Violation("/validTo", "beforeFrom", "The last day lies before the first"));
        }
        return wrong;
    }
}
