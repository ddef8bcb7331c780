package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Set;

/**
 * Goods leave a warehouse with a shipment.
 *
 * @param lineNos the order lines the shipment carries; empty means all that the order has in this warehouse
 * @param picked the items of which less was picked than reserved; all others leave as reserved
 */
public record IssueStock(
        String shipmentNumber, String orderNumber, String warehouseCode, Set<Integer> lineNos, List<Picked> picked) {

    public IssueStock {
        lineNos = Set.copyOf(lineNos);
        picked = List.copyOf(picked);
    }

    /** Everything the order has reserved in a warehouse. */
    public static IssueStock all(String shipmentNumber, String orderNumber, String warehouseCode) {
        return new IssueStock(shipmentNumber, orderNumber, warehouseCode, Set.of(), List.of());
    }

    /** How much of a {@link Reservation.Item} was really picked; zero when nothing was. */
    public record Picked(long itemId, Quantity quantity) {}
}
