package io.comanda.returns;

import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.returns.domain.RequestCheck;
import io.comanda.returns.domain.ReturnLists;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnNumbers;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.returns.domain.ReturnWarehouse;
import io.comanda.returns.domain.ReturnableGoods;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Returns as whoever asks for them sees them: what can come back, asking, giving up, and how far it is. */
@Service
@Transactional
public class Returns {

    private final ReturnOrders returns;
    private final ReturnLists lists;
    private final ReturnableGoods goods;
    private final RequestCheck check;
    private final ReturnWarehouse warehouse;
    private final ReturnNews news;
    private final ReturnStory story;
    private final Ordering ordering;
    private final ReturnNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(
            ReturnOrders returns,
            ReturnLists lists,
            ReturnableGoods goods,
            RequestCheck check,
            ReturnWarehouse warehouse,
            ReturnNews news,
            ReturnStory story,
            Ordering ordering,
            ReturnNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.lists = lists;
        this.goods = goods;
        this.check = check;
        this.warehouse = warehouse;
        this.news = news;
        this.story = story;
        this.ordering = ordering;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** The lines of an order of which anything was delivered, with what can still come back. */
    @Transactional(readOnly = true)
    public List<ReturnableLine> returnable(String orderNumber) {
        return goods.of(ordering.order(orderNumber));
    }

    /**
     * Asks for a return; its process decides about it.
     *
     * @throws NothingDelivered if nothing has left the house
     * @throws ReturnRefused if more is wanted than was delivered and not given back
     */
    public ReturnView request(ReturnRequest request) {
        var sold = ordering.order(request.orderNumber());
        check.require(sold, request);
        var place = warehouse.of(sold, request.lines());
        var value = check.value(sold, request.lines());
        var order = new ReturnOrder(numbers.next(), request, sold, place, value, clock.instant());
        returns.add(order);
        returns.flush();
        story.tell(order, "ReturnRequested", Map.of("value", value.toString()));
        news.requested(order, sold);
        events.publishEvent(new ReturnRequested(order.number()));
        return order.view();
    }

    /** Gives it up before anything came in; the customer keeps the goods. */
    public ReturnView cancel(String number, String reason) {
        var order = returns.lock(number);
        var undecided = order.state() == ReturnState.REQUESTED;
        order.cancel(clock.instant());
        returns.flush();
        story.tell(order, "ReturnCancelled", Map.of("reason", reason));
        news.ended(order, sold(order));
        events.publishEvent(undecided ? new ReturnWithdrawn(number) : new ReturnChanged(number));
        return order.view();
    }

    @Transactional(readOnly = true)
    public ReturnView get(String number) {
        return returns.get(number).view();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ReturnView> ofOrder(String orderNumber) {
        return returns.ofOrder(orderNumber).stream().map(ReturnOrder::view).toList();
    }

    /** The newest first; {@code before} holds the id of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<ReturnRow> list(ReturnFilter filter, List<String> before, int limit) {
        return lists.list(filter, before, limit);
    }

    /** Numbers of the credit notes it led to. */
    @Transactional(readOnly = true)
    public List<String> creditNotes(String number) {
        return lists.creditNotes(number);
    }

    private OrderView sold(ReturnOrder order) {
        return ordering.order(order.orderNumber());
    }
}
