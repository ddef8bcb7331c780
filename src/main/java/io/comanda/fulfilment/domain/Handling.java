package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who picks and packs a shipment, by the table {@code shipment-handling}. */
@Component
public class Handling {

    private final Fulfilment fulfilment;
    private final Ordering ordering;
    private final StockKeeping stock;
    private final Decisions decisions;

    Handling(Fulfilment fulfilment, Ordering ordering, StockKeeping stock, Decisions decisions) {
        this.fulfilment = fulfilment;
        this.ordering = ordering;
        this.stock = stock;
        this.decisions = decisions;
    }

    /** True where a person does it. */
    public record Hands(boolean pickByHand, boolean packByHand) {}

    public Hands decide(String shipmentNumber) {
        var shipment = fulfilment.shipment(shipmentNumber);
        var order = ordering.order(shipment.orderNumber());
        var row = decisions
                .evaluate(
                        "shipment-handling",
                        Map.of(
                                "automaticWarehouse",
                                stock.warehouse(shipment.warehouseCode()).automatic(),
                                "channel",
                                order.channel(),
                                "total",
                                order.gross().amount().doubleValue()))
                .orElse(Map.of());
        var hands = new Hands(isTrue(row, "pickByHand"), isTrue(row, "packByHand"));
        fulfilment.handle(shipmentNumber, hands.pickByHand(), hands.packByHand());
        return hands;
    }

    /** Where no rule matches, people do it. */
    private static boolean isTrue(Map<String, Object> row, String output) {
        return !Boolean.FALSE.equals(row.get(output));
    }
}
