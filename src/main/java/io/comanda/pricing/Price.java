package io.comanda.pricing;

import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one unit costs a customer, before tax.
 *
 * @param listPrice as the list says, at most six decimals; four if it was converted from another currency
 * @param unitPrice after the discount, at most six decimals: quantity times this, rounded once, is the line's net
 * @param priceListCode {@link #INDIVIDUAL} for a price agreed with the customer
 * @param explanation how the price came about, step by step
 */
public record Price(
        String productNumber,
        BigDecimal listPrice,
        Percent discount,
        BigDecimal unitPrice,
        String priceListCode,
        List<PriceStep> explanation) {

    public static final String INDIVIDUAL = "individual";
}
