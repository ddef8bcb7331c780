package io.comanda.inventory.domain;

import io.comanda.catalog.ProductUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stock, and the ledger beyond what an import booked and took back, names its products. */
@Component
class StoredProducts implements ProductUse {

    private final JdbcClient jdbc;

    StoredProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select product_number from inventory_quant where product_number = any (:numbers) and on_hand > 0
                        union
                        select product_number from inventory_movement
                        where product_number = any (:numbers) and reference_type not in ('opening', 'opening-undo')
                        union
                        select product_number from inventory_expected where product_number = any (:numbers)
                        union
                        select product_number from inventory_backorder where product_number = any (:numbers)""")
                .param("numbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
