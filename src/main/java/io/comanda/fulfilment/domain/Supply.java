package io.comanda.fulfilment.domain;

import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.Inventory;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.purchasing.Purchasing;
import io.comanda.purchasing.SupplyPromised;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is missing of an order, and what its delivery policy says about it. */
@Component
public class Supply {

    private final Inventory inventory;
    private final Ordering ordering;
    private final CustomerNews news;
    private final Purchasing purchasing;
    private final Timeline timeline;

    Supply(Inventory inventory, Ordering ordering, CustomerNews news, Purchasing purchasing, Timeline timeline) {
        this.inventory = inventory;
        this.ordering = ordering;
        this.news = news;
        this.purchasing = purchasing;
        this.timeline = timeline;
    }

    /** {@code none}, {@code wait} or {@code cancel}; who has to wait is told once. */
    public String missing(OrderView order) {
        if (order.openLines().isEmpty()) {
            return "none";
        }
        if (DeliveryPolicy.valueOf(order.deliveryPolicy()) == DeliveryPolicy.SHIP_AND_CANCEL_REST) {
            return "cancel";
        }
        news.backOrdered(order);
        if (DeliveryPolicy.valueOf(order.deliveryPolicy()) == DeliveryPolicy.BUY_TO_ORDER) {
            purchasing.buyFor(order.number());
        }
        return "wait";
    }

    /** The goods an order waits for have a day, or another one. */
    public void promised(SupplyPromised promise) {
        var order = ordering.order(promise.orderNumber());
        if (!order.openLines().isEmpty()) {
            news.promised(order, promise.day());
            timeline.record(Entry.order(
                    order.number(),
                    "purchasing.SupplyPromised",
                    Map.of("day", promise.day().toString())));
        }
    }

    /** Nothing left and nothing will: goods were wanted, and none was shipped. */
    public boolean isNothingSupplied(OrderView order) {
        var goods = order.lines().stream().filter(OrderLineView::stocked).toList();
        return !goods.isEmpty()
                && goods.stream().noneMatch(line -> line.shipped().isPositive());
    }

    public void cancelRest(String orderNumber) {
        inventory.release(orderNumber);
        if (!isNothingSupplied(ordering.order(orderNumber))) {
            ordering.cancelRest(orderNumber);
        }
    }
}
