package io.comanda.desk;

import io.comanda.access.Visibility;
import io.comanda.desk.domain.OrderRows;
import io.comanda.desk.process.Reasons;
import io.comanda.platform.actor.CurrentActor;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of orders as the present caller may see it. */
@Service
@Transactional(readOnly = true)
public class OrderList {

    private final OrderRows rows;
    private final Reasons reasons;
    private final Visibility visibility;
    private final CurrentActor actor;

    OrderList(OrderRows rows, Reasons reasons, Visibility visibility, CurrentActor actor) {
        this.rows = rows;
        this.reasons = reasons;
        this.visibility = visibility;
        this.actor = actor;
    }

    /**
     * A page of it, each order with why it waits.
     *
     * @param after sort key and id of the last row seen; nothing for the first page
     */
    public List<OrderRow> page(
            OrderFilter filter, OrderSort sort, boolean down, List<String> after, int limit, Locale locale) {
        var found = rows.list(filter, visibility.agentScope(), actor.get(), sort, down, after, limit);
        var waiting = reasons.of(found.stream().map(OrderRow::number).toList(), locale);
        return found.stream()
                .map(order -> order.waitingFor(waiting.get(order.number())))
                .toList();
    }

    /** How many there are, counted no further than {@code most}. */
    public int count(OrderFilter filter, int most) {
        return rows.count(filter, visibility.agentScope(), actor.get(), most);
    }
}
