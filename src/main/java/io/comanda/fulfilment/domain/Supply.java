package io.comanda.fulfilment.domain;

import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.Inventory;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import org.springframework.stereotype.Component;

/** What is missing of an order, and what its delivery policy says about it. */
@Component
public class Supply {

    private final Inventory inventory;
    private final Ordering ordering;
    private final CustomerNews news;

    Supply(Inventory inventory, Ordering ordering, CustomerNews news) {
        this.inventory = inventory;
        this.ordering = ordering;
        this.news = news;
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
        return "wait";
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
