package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.Decisions;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who picks and packs a shipment, by the table {@code shipment-handling}. */
@Component
public class Handling {

    public static final String DECISION = "shipment-handling";

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
        var hands = hands(decisions.evaluate(DECISION, inputs(fulfilment.shipment(shipmentNumber))));
        fulfilment.handle(shipmentNumber, hands.pickByHand(), hands.packByHand());
        return hands;
    }

    /** As another table would say; changes nothing. */
    public Hands tried(ShipmentView shipment, DecisionTrials.Table table) {
        return hands(table.evaluate(inputs(shipment)));
    }

    private Map<String, Object> inputs(ShipmentView shipment) {
        var order = ordering.order(shipment.orderNumber());
        return Map.of(
                "automaticWarehouse",
                stock.warehouse(shipment.warehouseCode()).automatic(),
                "channel",
                order.channel(),
                "total",
                order.gross().amount().doubleValue());
    }

    private static Hands hands(Optional<Map<String, Object>> found) {
        var row = found.orElse(Map.of());
        return new Hands(isTrue(row, "pickByHand"), isTrue(row, "packByHand"));
    }

    /** Where no rule matches, people do it. */
    private static boolean isTrue(Map<String, Object> row, String output) {
        return !Boolean.FALSE.equals(row.get(output));
    }
}
