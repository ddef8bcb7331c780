package io.comanda.pricing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;

/** An order whose lines are priced, for which promotions are asked. */
public record PromotionRequest(
        String groupCode, String channel, String currency, LocalDate day, List<PromotedLine> lines) {

    /**
     * A line with its net after what was granted by hand.
     *
     * @param families the product's own, then its parents
     */
    public record PromotedLine(
            int position, String productNumber, List<String> families, Quantity quantity, Money net) {}
}
