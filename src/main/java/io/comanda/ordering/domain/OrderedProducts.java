package io.comanda.ordering.domain;

import io.comanda.catalog.ProductUse;
import org.springframework.stereotype.Component;

/** Orders name their products. */
@Component
class OrderedProducts implements ProductUse {

    @Override
    public String query() {
        return """
                select distinct product_number from ordering_order_line where product_number = any (:numbers)""";
    }
}
