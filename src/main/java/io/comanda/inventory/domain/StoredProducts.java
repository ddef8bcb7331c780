package io.comanda.inventory.domain;

import io.comanda.catalog.ProductUse;
import org.springframework.stereotype.Component;

/** Stock, and the ledger beyond what an import booked and took back, names its products. */
@Component
class StoredProducts implements ProductUse {

    @Override
    public String query() {
        return """
                select product_number from inventory_quant where product_number = any (:numbers) and on_hand > 0
                union
                select product_number from inventory_movement
                where product_number = any (:numbers) and reference_type not in ('opening', 'opening-undo')
                union
                select product_number from inventory_expected where product_number = any (:numbers)
                union
                select product_number from inventory_backorder where product_number = any (:numbers)""";
    }
}
