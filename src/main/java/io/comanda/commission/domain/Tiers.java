package io.comanda.commission.domain;

import io.comanda.commission.CommissionPolicy.TierUse;
import io.comanda.commission.CommissionRule;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which part of a base gets which rate, by the turnover reached before it. */
record Tiers(CommissionRule rule, TierUse use) {

    /** A part of the base and its rate. */
    record Share(BigDecimal base, Percent rate) {}

    /**
     * @param before turnover reached before this base
     * @param reached turnover reached with the whole invoice
     */
    List<Share> shares(BigDecimal base, BigDecimal before, BigDecimal reached) {
        if (use == TierUse.WHOLE || base.signum() <= 0) {
            return List.of(new Share(base, rateAt(reached)));
        }
        var shares = new ArrayList<Share>();
        var lower = before.max(BigDecimal.ZERO);
        var end = lower.add(base);
        for (var tier : rule.tiers()) {
            var upper = tier.from().min(end);
            if (upper.compareTo(lower) > 0) {
                shares.add(new Share(upper.subtract(lower), rateAt(lower)));
                lower = upper;
            }
        }
        if (end.compareTo(lower) > 0) {
            shares.add(new Share(end.subtract(lower), rateAt(lower)));
        }
        return shares;
    }

    private Percent rateAt(BigDecimal turnover) {
        return rule.tiers().stream()
                .filter(tier -> tier.from().compareTo(turnover) <= 0)
                .map(CommissionRule.Tier::rate)
                .reduce(rule.rate(), (lower, higher) -> higher);
    }
}
