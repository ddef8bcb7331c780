package io.comanda.commission;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import org.jspecify.annotations.Nullable;

/**
 * How the commission on a part of an invoice was reckoned.
 *
 * @param lineNo of the invoice; 0 for all of it together
 * @param part counts the tiers a line reaches over, from 0
 * @param base net of the goods
 * @param ruleId missing where the agent's own rate held, or none
 */
public record CommissionLine(
        int lineNo,
        int part,
        @Nullable String productNumber,
        Money base,
        Percent rate,
        Money amount,
        Source source,
        @Nullable Long ruleId) {

    /** Where the rate comes from, the most particular first. */
    public enum Source {
        ITEM,
        CATEGORY,
        CUSTOMER,
        AGENT,
        HOUSE_CATEGORY,
        HOUSE,
        /** No rule held. */
        NONE,
        /** The goods were sold for less than the rule's margin. */
        BELOW_MARGIN
    }
}
