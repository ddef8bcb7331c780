package io.comanda.pricing.domain;

import io.comanda.catalog.ProductUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prices and discounts name their products. */
@Component
class PricedProducts implements ProductUse {

    private final JdbcClient jdbc;

    PricedProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select product_number from pricing_item where product_number = any (:numbers)
                        union
                        select product_number from pricing_customer_price where product_number = any (:numbers)
                        union
                        select product_number from pricing_discount where product_number = any (:numbers)""")
                .param("numbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
