package io.comanda.purchasing.domain;

import io.comanda.catalog.ProductUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers of suppliers, reorder points and orders to suppliers name their products. */
@Component
class BoughtProducts implements ProductUse {

    private final JdbcClient jdbc;

    BoughtProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select product_number from purchasing_offer where product_number = any (:numbers)
                        union
                        select product_number from purchasing_reorder_rule where product_number = any (:numbers)
                        union
                        select product_number from purchasing_order_line where product_number = any (:numbers)""")
                .param("numbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
