package io.comanda.commission;

import io.comanda.commission.CommissionLine.Source;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate that holds for a time. It is never changed, only ended.
 *
 * @param agentCode missing for a rule of the house
 * @param familyCode holds for the families below it too; at most one of product, family and customer is named
 * @param rate of the net of goods, up to the first tier
 * @param minimumMargin below it, in percent of the net, a line brings nothing; not asked where the cost is not known
 * @param tiers rates from a turnover on, ascending
 * @param period in which that turnover is reached; missing without tiers
 * @param validTo the last day; missing while no end is known
 */
public record CommissionRule(
        long id,
        @Nullable String agentCode,
        @Nullable String productNumber,
        @Nullable String familyCode,
        @Nullable String customerNumber,
        Percent rate,
        @Nullable Percent minimumMargin,
        List<Tier> tiers,
        @Nullable Period period,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * A rate from a turnover on.
     *
     * @param from net of goods in the invoice's currency
     */
    public record Tier(BigDecimal from, Percent rate) {}

    /** How long turnover is counted. */
    public enum Period {
        MONTH,
        QUARTER,
        YEAR;

        /** Its first day. */
        public LocalDate begin(LocalDate day) {
            return switch (this) {
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /** How particular it is. */
    public Source source() {
        if (productNumber != null) {
            return Source.ITEM;
        }
        if (familyCode != null) {
            return agentCode == null ? Source.HOUSE_CATEGORY : Source.CATEGORY;
        }
        if (customerNumber != null) {
            return Source.CUSTOMER;
        }
        return agentCode == null ? Source.HOUSE : Source.AGENT;
    }
}
