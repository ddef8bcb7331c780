package io.comanda.fulfilment;

import io.comanda.catalog.Assortment;
import io.comanda.fulfilment.domain.SubstitutionLedger;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderPreview;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Other goods go instead of those a line waits for. The line gives up what it waits for, and an order of its own brings the
 * substitute at the customer's price of today: approval, payment and confirmation are those of any order. When nothing
 * else is left of the first order, it is cancelled.
 */
@Service
@Transactional
public class Substitutions {

    private final Ordering ordering;
    private final Assortment assortment;
    private final Inventory inventory;
    private final SubstitutionLedger ledger;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Substitutions(
            Ordering ordering,
            Assortment assortment,
            Inventory inventory,
            SubstitutionLedger ledger,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.ordering = ordering;
        this.assortment = assortment;
        this.inventory = inventory;
        this.ledger = ledger;
        this.timeline = timeline;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public SubstituteOffer of(String orderNumber, int lineNo) {
        var order = ordering.order(orderNumber);
        var line = requireShort(order, lineNo);
        var products =
                assortment.substitutes(List.of(line.productNumber())).getOrDefault(line.productNumber(), List.of());
        return new SubstituteOffer(lineNo, line.open(), agreed(line), priced(order, line, products));
    }

    /** @param reason why, for the timelines of both orders */
    public Substituted replace(String orderNumber, int lineNo, String productNumber, String reason) {
        var order = ordering.order(orderNumber);
        var line = requireShort(order, lineNo);
        var substitute = of(orderNumber, lineNo).substitutes().stream()
                .filter(each -> each.productNumber().equals(productNumber))
                .findFirst()
                .orElseThrow(() -> new NoSubstitute(line.productNumber(), productNumber));
        var replacement =
                ordering.place(wish(order, line, List.of(productNumber))).number();
        var substituted = new Substituted(orderNumber, lineNo, productNumber, replacement, substitute.dearer());
        ledger.record(substituted, reason);
        giveUp(order, line, replacement, reason);
        tell(orderNumber, "fulfilment.LineSubstituted", line, productNumber, replacement, reason);
        tell(replacement, "fulfilment.BringsSubstitute", line, productNumber, orderNumber, reason);
        return substituted;
    }

    private void giveUp(OrderView order, OrderLineView line, String replacement, String reason) {
        inventory.release(order.number(), Set.of(line.lineNo()));
        if (isAllThereIs(order, line)) {
            ordering.requestCancellation(order.number(), reason + " (" + replacement + ")");
        } else {
            ordering.giveUp(order.number(), line.lineNo());
            events.publishEvent(new AllocationChanged(order.number()));
        }
    }

    private OrderLineView requireShort(OrderView order, int lineNo) {
        return order.openLines().stream()
                .filter(line -> line.lineNo() == lineNo)
                .filter(line -> inventory.held(order.number(), lineNo).isEmpty())
                .filter(line ->
                        inventory.waitingOrders(List.of(line.productNumber())).contains(order.number()))
                .findFirst()
                .orElseThrow(() -> new LineNotShort(order.number(), lineNo));
    }

    private List<Substitute> priced(OrderView order, OrderLineView line, List<String> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        var free = inventory.availability(products).stream()
                .collect(Collectors.toMap(Availability::productNumber, Availability::available));
        var preview = ordering.preview(wish(order, line, products));
        var agreed = agreed(line);
        return IntStream.range(0, products.size())
                .filter(preview.prices()::containsKey)
                .mapToObj(at ->
                        substitute(pricedLine(preview, at), free.getOrDefault(products.get(at), Quantity.ZERO), agreed))
                .toList();
    }

    private static Substitute substitute(OrderLineView priced, Quantity available, Money agreed) {
        return new Substitute(
                priced.productNumber(),
                priced.name(),
                available,
                priced.unitPrice(),
                priced.net(),
                priced.net().compareTo(agreed) > 0);
    }

    private static OrderLineView pricedLine(OrderPreview preview, int at) {
        return preview.order().lines().stream()
                .filter(line -> line.lineNo() == at + 1)
                .findFirst()
                .orElseThrow();
    }

    /** The same quantity, with the discount, the address and the terms of the first order. */
    private static PlaceOrder wish(OrderView order, OrderLineView line, List<String> products) {
        return new PlaceOrder(
                order.customerNumber(),
                order.channel(),
                order.customerReference(),
                products.stream()
                        .map(product -> new PlaceOrder.Line(product, line.open(), line.granted()))
                        .toList(),
                null,
                order.deliveryAddress(),
                order.paymentMethod(),
                order.paymentToken(),
                order.deliveryPolicy(),
                order.warehouseCode(),
                order.requestedOn(),
                order.note(),
                null,
                null,
                order.deliveryService());
    }

    /** What was agreed for the part that lacks. */
    private static Money agreed(OrderLineView line) {
        return line.net().times(line.open().value().divide(line.quantity().value(), 10, RoundingMode.HALF_UP));
    }

    private static boolean isAllThereIs(OrderView order, OrderLineView replaced) {
        return order.lines().stream()
                        .filter(line -> line.lineNo() != replaced.lineNo())
                        .noneMatch(line ->
                                line.open().isPositive() || line.shipped().isPositive())
                && !replaced.shipped().isPositive();
    }

    private void tell(
            String orderNumber, String kind, OrderLineView line, String substitute, String other, String reason) {
        timeline.record(Entry.order(
                orderNumber,
                kind,
                Map.of(
                        "lineNo", String.valueOf(line.lineNo()),
                        "product", line.productNumber(),
                        "substitute", substitute,
                        "order", other,
                        "reason", reason)));
    }
}
