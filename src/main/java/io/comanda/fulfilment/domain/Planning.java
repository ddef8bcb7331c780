package io.comanda.fulfilment.domain;

import io.comanda.customer.Customers;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.FulfilmentProperties;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.inventory.Demand;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.Reservation;
import io.comanda.inventory.ReserveStock;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reserves what an order still needs, as its delivery policy allows, and plans a shipment for each warehouse. */
@Component
public class Planning {

    private final Inventory inventory;
    private final Customers customers;
    private final Shipments shipments;
    private final FulfilmentProperties settings;
    private final Clock clock;

    Planning(
            Inventory inventory, Customers customers, Shipments shipments, FulfilmentProperties settings, Clock clock) {
        this.inventory = inventory;
        this.customers = customers;
        this.shipments = shipments;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the planned shipments; none when nothing may leave yet */
    public List<Shipment> plan(OrderView order) {
        var open = order.openLines();
        if (open.isEmpty()) {
            return List.of();
        }
        var policy = DeliveryPolicy.valueOf(order.deliveryPolicy());
        var reserved = reserve(order, open, policy);
        return reserved.stream()
                .collect(
                        Collectors.groupingBy(Reservation.Item::warehouseCode, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(place -> plan(order, place.getKey(), place.getValue()))
                .toList();
    }

    /** What somebody's choice leaves open waits, unless the customer does not want to wait. */
    public void waitForRest(OrderView order, OrderLineView line, List<Reservation.Item> held) {
        var rest = held.stream().map(Reservation.Item::quantity).reduce(line.open(), Quantity::minus);
        if (rest.isPositive()
                && DeliveryPolicy.valueOf(order.deliveryPolicy()) != DeliveryPolicy.SHIP_AND_CANCEL_REST) {
            inventory.backOrder(
                    order.number(),
                    demand(order),
                    List.of(new Reservation.Shortage(line.lineNo(), line.productNumber(), rest)));
        }
    }

    /** The places of a shipment's own warehouse among what a line holds. */
    public List<ShipmentLineView> stops(Shipment shipment, OrderLineView line, List<Reservation.Item> held) {
        var warehouse = shipment.view().warehouseCode();
        return held.stream()
                .filter(item -> item.warehouseCode().equals(warehouse))
                .map(item -> stop(item, line))
                .toList();
    }

    private List<Reservation.Item> reserve(OrderView order, List<OrderLineView> open, DeliveryPolicy policy) {
        var reservation = inventory.reserve(new ReserveStock(
                order.number(),
                order.customerNumber(),
                open.stream()
                        .map(line -> new ReserveStock.Line(line.lineNo(), line.productNumber(), line.open()))
                        .toList(),
                order.warehouseCode(),
                order.deliveryAddress().country(),
                completeness(policy),
                settings.maxWarehouses(),
                settings.minRemainingLifeDays()));
        if (!reservation.isComplete() && policy != DeliveryPolicy.SHIP_AND_CANCEL_REST) {
            inventory.backOrder(order.number(), demand(order), reservation.shortages());
        }
        return reservation.items();
    }

    /** Customers of class A before those of B and C, then as {@link Demand} says. */
    private Demand demand(OrderView order) {
        var rank = "CBA".indexOf(customers.customer(order.customerNumber()).customerClass());
        return new Demand(rank + 1, order.requestedOn(), order.placedAt());
    }

    private static Completeness completeness(DeliveryPolicy policy) {
        return switch (policy) {
            case COMPLETE -> Completeness.ORDER;
            case LINE_COMPLETE -> Completeness.LINE;
            case SHIP_AND_BACKORDER, SHIP_AND_CANCEL_REST, BUY_TO_ORDER -> Completeness.ANY;
        };
    }

    private Shipment plan(OrderView order, String warehouse, List<Reservation.Item> items) {
        var lines = order.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, Function.identity()));
        var shipment = new Shipment(
                shipments.nextNumber(),
                order.number(),
                warehouse,
                items.stream()
                        .map(item -> stop(
                                item,
                                Optional.ofNullable(lines.get(item.lineNo())).orElseThrow()))
                        .toList(),
                clock.instant());
        shipments.add(shipment);
        return shipment;
    }

    /** What the picker is told of an item. */
    private static ShipmentLineView stop(Reservation.Item item, OrderLineView line) {
        return new ShipmentLineView(
                item.id(),
                item.lineNo(),
                item.productNumber(),
                line.name(),
                line.unit(),
                item.locationCode(),
                item.walkSequence(),
                item.lotNumber(),
                item.expiry(),
                item.quantity(),
                null,
                null);
    }
}
