package io.comanda.ordering;

import io.comanda.access.Visibility;
import io.comanda.ordering.domain.OrderList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as the present caller may see them: an order of somebody else is as unknown as one that does not exist. */
@Service
@Transactional(readOnly = true)
public class VisibleOrders {

    private final Ordering ordering;
    private final OrderList list;
    private final Visibility visibility;

    VisibleOrders(Ordering ordering, OrderList list, Visibility visibility) {
        this.ordering = ordering;
        this.list = list;
        this.visibility = visibility;
    }

    public OrderView get(String orderNumber) {
        var order = ordering.order(orderNumber);
        visibility.requireAgent(order.agentCode(), () -> new OrderUnknown(orderNumber));
        return order;
    }

    /** Newest first; give the last id seen as {@code before}. */
    public List<OrderSummary> search(OrderSearch search, long before, int limit) {
        return list.search(search, visibility.agentScope(), before, limit);
    }
}
