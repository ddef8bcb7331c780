package io.comanda.inventory.web;

import io.comanda.inventory.Availability;
import io.comanda.inventory.Availability.InWarehouse;
import io.comanda.kernel.Quantity;
import java.util.List;

/** How much of a product there is, in all and by warehouse. */
record ProductStock(
        String productNumber,
        Quantity onHand,
        Quantity blocked,
        Quantity reserved,
        Quantity available,
        Quantity incoming,
        List<InWarehouse> warehouses) {

    static ProductStock of(Availability stock) {
        return new ProductStock(
                stock.productNumber(),
                stock.onHand(),
                stock.blocked(),
                stock.reserved(),
                stock.available(),
                stock.incoming(),
                stock.warehouses());
    }
}
