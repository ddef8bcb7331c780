package io.comanda.ordering;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.pricing.PriceStep;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line as it was agreed, and how far it is.
 *
 * @param unitPrice before discount, in the order's currency, up to six decimals
 * @param discount all that comes off the price, granted by hand or by promotions
 * @param net after discount, rounded
 * @param stocked false for services, which nobody picks
 * @param open ordered and neither shipped nor cancelled
 * @param priceExplanation how the price came about, step by step, as facts; the order's page tells them in words
 */
public record OrderLineView(
        int lineNo,
        String productNumber,
        String name,
        Quantity quantity,
        String unit,
        BigDecimal unitPrice,
        Percent discount,
        Money net,
        VatRate vatRate,
        boolean stocked,
        Quantity shipped,
        Quantity invoiced,
        Quantity cancelled,
        Quantity open,
        List<PriceStep> priceExplanation) {

    /** The part of the discount that a person granted. */
    public Percent granted() {
        return PriceStep.granted(priceExplanation);
    }

    /** Its price was offered before and is held. */
    public boolean wasQuoted() {
        return priceExplanation.stream().anyMatch(step -> step.kind().equals(PriceStep.QUOTED));
    }
}
