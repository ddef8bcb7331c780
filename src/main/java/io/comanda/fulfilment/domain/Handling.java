package io.comanda.fulfilment.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Decisions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        var hands = hands(decisions
                .evaluate(DECISION, inputs(fulfilment.shipment(shipmentNumber)))
                .orElse(Map.of()));
        fulfilment.handle(shipmentNumber, hands.pickByHand(), hands.packByHand());
        return hands;
    }

    /** What is asked about shipments, by their numbers. */
    public Map<String, Map<String, Object>> inputs(Collection<ShipmentView> shipments) {
        var orders = ordering.orders(
                shipments.stream().map(ShipmentView::orderNumber).distinct().toList());
        var automatic = new HashMap<String, Boolean>();
        return shipments.stream()
                .collect(toMap(
                        ShipmentView::number,
                        shipment -> inputs(
                                Objects.requireNonNull(orders.get(shipment.orderNumber())),
                                automatic.computeIfAbsent(shipment.warehouseCode(), this::isAutomatic))));
    }

    private Map<String, Object> inputs(ShipmentView shipment) {
        return inputs(ordering.order(shipment.orderNumber()), isAutomatic(shipment.warehouseCode()));
    }

    private static Map<String, Object> inputs(OrderView order, boolean automatic) {
        return Map.of(
                "automaticWarehouse", automatic,
                "channel", order.channel(),
                "total", order.gross().amount().doubleValue());
    }

    private boolean isAutomatic(String warehouse) {
        return stock.warehouse(warehouse).automatic();
    }

    /** @param row outputs of the table; none where no rule matches */
    public static Hands hands(Map<String, Object> row) {
        return new Hands(isTrue(row, "pickByHand"), isTrue(row, "packByHand"));
    }

    /** Where no rule matches, people do it. */
    private static boolean isTrue(Map<String, Object> row, String output) {
        return !Boolean.FALSE.equals(row.get(output));
    }
}
