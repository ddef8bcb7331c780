package io.comanda.returns.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnableLine;
import io.comanda.shipping.Shipping;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was delivered of an order and has not been given back: nothing comes back twice. */
@Component
public class ReturnableGoods {

    private final Fulfilment fulfilment;
    private final Shipping shipping;
    private final JdbcClient jdbc;

    ReturnableGoods(Fulfilment fulfilment, Shipping shipping, JdbcClient jdbc) {
        this.fulfilment = fulfilment;
        this.shipping = shipping;
        this.jdbc = jdbc;
    }

    /** Keeps others from asking for goods of the same order until the transaction ends. */
    public void lock(String orderNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('returns of ' || ?, 0))::text")
                .param(orderNumber)
                .query(String.class)
                .single();
    }

    /** The lines of which anything has left the house. */
    public List<ReturnableLine> of(OrderView order) {
        var shipments = issued(order.number());
        var delivered = delivered(shipments, told(shipments));
        var returned = returned(order.number());
        return order.lines().stream()
                .filter(line -> line.shipped().isPositive())
                .map(line -> returnable(
                        line, returned.getOrDefault(line.lineNo(), Quantity.ZERO), delivered.get(line.lineNo())))
                .toList();
    }

    /** Shipments that left, oldest first. */
    List<ShipmentView> issued(String orderNumber) {
        return fulfilment.ofOrder(orderNumber).stream()
                .filter(shipment -> shipment.state() == ShipmentState.ISSUED)
                .toList();
    }

    /** The lots in which a product left. */
    List<String> lots(String orderNumber, String productNumber) {
        return issued(orderNumber).stream()
                .flatMap(shipment -> shipment.lines().stream())
                .filter(line -> line.productNumber().equals(productNumber))
                .map(ShipmentLineView::lotNumber)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static ReturnableLine returnable(OrderLineView line, Quantity returned, @Nullable Instant deliveredAt) {
        return new ReturnableLine(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                line.unit(),
                line.shipped(),
                returned,
                line.shipped().minus(returned).max(Quantity.ZERO),
                deliveredAt);
    }

    /** When goods of orders reached the customer, by order and line. */
    public Map<String, Map<Integer, Instant>> arrivals(Collection<String> orderNumbers) {
        var issued = fulfilment.ofOrders(orderNumbers).stream()
                .filter(shipment -> shipment.state() == ShipmentState.ISSUED)
                .toList();
        var told = told(issued);
        return issued.stream().collect(groupingBy(ShipmentView::orderNumber)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, order -> delivered(order.getValue(), told)));
    }

    /** When carriers said that parcels were handed over, by their numbers. */
    private Map<String, Instant> told(List<ShipmentView> shipments) {
        return shipping.delivered(shipments.stream()
                .flatMap(shipment -> Stream.ofNullable(shipment.trackingNumber()))
                .toList());
    }

    /** As far as the carrier said so; else when it left. */
    private static Map<Integer, Instant> delivered(List<ShipmentView> shipments, Map<String, Instant> told) {
        var days = new HashMap<Integer, Instant>();
        for (var shipment : shipments) {
            Optional.ofNullable(shipment.trackingNumber())
                    .map(told::get)
                    .or(() -> Optional.ofNullable(shipment.issuedAt()))
                    .ifPresent(at -> shipment.lines()
                            .forEach(line -> days.merge(line.lineNo(), at, (a, b) -> a.isAfter(b) ? a : b)));
        }
        return days;
    }

    /** Announced goods count until it is clear what really came; goods that went back to the customer do not. */
    private Map<Integer, Quantity> returned(String orderNumber) {
        var sums = new HashMap<Integer, Quantity>();
        jdbc.sql(
                        """
                        select l.order_line,
                               sum(case when r.kind = 'CLAIM' then l.announced
                                        when r.kind = 'STOPPED' then greatest(l.announced, l.received)
                                        when r.receipt_closed then l.received - l.given_back
                                        else greatest(l.announced, l.received) - l.given_back end) as quantity
                        from returns_return r join returns_line l on l.return_id = r.id
                        where r.order_number = ? and l.order_line is not null
                          and r.state not in ('DECLINED', 'CANCELLED', 'EXPIRED')
                        group by l.order_line""")
                .param(orderNumber)
                .query(row -> {
                    sums.put(row.getInt("order_line"), Quantity.of(row.getBigDecimal("quantity")));
                });
        return sums;
    }
}
