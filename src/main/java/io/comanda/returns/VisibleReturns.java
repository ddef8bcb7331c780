package io.comanda.returns;

import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.VisibleOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Returns as the present caller may see them: those of orders he may see. */
@Service
@Transactional(readOnly = true)
public class VisibleReturns {

    private final Returns returns;
    private final VisibleOrders orders;

    VisibleReturns(Returns returns, VisibleOrders orders) {
        this.returns = returns;
        this.orders = orders;
    }

    public ReturnView get(String number) {
        var found = returns.get(number);
        try {
            orders.get(found.orderNumber());
        } catch (OrderUnknown e) {
            throw new ReturnUnknown(number);
        }
        return found;
    }
}
