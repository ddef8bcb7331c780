package io.comanda.pricing;

import io.comanda.kernel.Money;
import java.util.Map;

/** What a promotion takes off one line. */
public record Reduction(int position, String promotionCode, String promotionName, Money amount) {

    /** As a step in the explanation of the line's price. */
    public PriceStep step() {
        return new PriceStep(
                "promotion",
                Map.of(
                        "name",
                        promotionName,
                        "amount",
                        amount.amount().toPlainString(),
                        "currency",
                        amount.currency()));
    }
}
