package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.function.Function;

/** How much of a product there is, by warehouse; no entry for warehouses that never had it and expect none. */
public record Availability(String productNumber, List<InWarehouse> warehouses) {

    public Availability {
        warehouses = List.copyOf(warehouses);
    }

    public Quantity onHand() {
        return sum(InWarehouse::onHand);
    }

    public Quantity blocked() {
        return sum(InWarehouse::blocked);
    }

    public Quantity reserved() {
        return sum(InWarehouse::reserved);
    }

    public Quantity available() {
        return sum(InWarehouse::available);
    }

    public Quantity incoming() {
        return sum(InWarehouse::incoming);
    }

    private Quantity sum(Function<InWarehouse, Quantity> figure) {
        return warehouses.stream().map(figure).reduce(Quantity.ZERO, Quantity::plus);
    }

    /**
     * The figures of one warehouse: {@code available = onHand - blocked - reserved}.
     *
     * @param blocked damaged, in quarantine or being counted, and what is free in expired or blocked lots
     * @param incoming ordered from suppliers or sent by another warehouse, and not here yet
     */
    public record InWarehouse(
            String warehouseCode,
            Quantity onHand,
            Quantity blocked,
            Quantity reserved,
            Quantity available,
            Quantity incoming) {}
}
