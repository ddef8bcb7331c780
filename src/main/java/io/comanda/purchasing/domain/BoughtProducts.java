package io.comanda.purchasing.domain;

import io.comanda.catalog.ProductUse;
import org.springframework.stereotype.Component;

/** Offers of suppliers, reorder points and orders to suppliers name their products. */
@Component
class BoughtProducts implements ProductUse {

    @Override
    public String query() {
        return """
                select product_number from purchasing_offer where product_number = any (:numbers)
                union
                select product_number from purchasing_reorder_rule where product_number = any (:numbers)
                union
                select product_number from purchasing_order_line where product_number = any (:numbers)""";
    }
}
