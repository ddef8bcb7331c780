package io.comanda.pricing.web;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A price with its reasons in the caller's language.
 *
 * @param net of the quantity, before tax
 */
record PriceAnswer(
        String productNumber,
        Quantity quantity,
        String currency,
        BigDecimal listPrice,
        Percent discount,
        BigDecimal unitPrice,
        Money net,
        String priceList,
        List<String> explanation) {

    static PriceAnswer of(Price price, Quantity quantity, String currency, PriceWords words, Locale locale) {
        return new PriceAnswer(
                price.productNumber(),
                quantity,
                currency,
                price.listPrice(),
                price.discount(),
                price.unitPrice(),
                new Money(price.unitPrice().multiply(quantity.value()), currency),
                price.priceListCode(),
                words.in(locale, price.explanation()));
    }
}
