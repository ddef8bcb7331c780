package io.comanda.ordering;

import io.comanda.access.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as the present caller may see them: an order of somebody else is as unknown as one that does not exist. */
@Service
@Transactional(readOnly = true)
public class VisibleOrders {

    private final Ordering ordering;
    private final Visibility visibility;

    VisibleOrders(Ordering ordering, Visibility visibility) {
        this.ordering = ordering;
        this.visibility = visibility;
    }

    public OrderView get(String orderNumber) {
        var order = ordering.order(orderNumber);
        visibility.requireAgent(order.agentCode(), () -> new OrderUnknown(orderNumber));
        return order;
    }
}
