package io.comanda.ordering;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.pricing.PriceStep;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line as it was offered.
 *
 * @param lineNo its position in the wish, from 1
 * @param unitPrice before discount, in the offer's currency, up to six decimals
 * @param net after discount, rounded
 */
public record QuotedLine(
        int lineNo,
        String productNumber,
        String name,
        Quantity quantity,
        String unit,
        BigDecimal unitPrice,
        Percent discount,
        Money net,
        VatRate vatRate,
        List<PriceStep> priceExplanation) {

    public static QuotedLine of(OrderLineView line) {
        return new QuotedLine(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate(),
                line.priceExplanation());
    }

    /** The part of the discount that a person granted. */
    public Percent granted() {
        return PriceStep.granted(priceExplanation);
    }
}
