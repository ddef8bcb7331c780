package io.comanda.pricing.domain;

import io.comanda.catalog.ProductUse;
import org.springframework.stereotype.Component;

/** Prices and discounts name their products. */
@Component
class PricedProducts implements ProductUse {

    @Override
    public String query() {
        return """
                select product_number from pricing_item where product_number = any (:numbers)
                union
                select product_number from pricing_customer_price where product_number = any (:numbers)
                union
                select product_number from pricing_discount where product_number = any (:numbers)""";
    }
}
