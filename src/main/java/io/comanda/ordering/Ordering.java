package io.comanda.ordering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.domain.Order;
import io.comanda.ordering.domain.OrderAmending;
import io.comanda.ordering.domain.OrderCheck;
import io.comanda.ordering.domain.OrderTaking;
import io.comanda.ordering.domain.Orders;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of this module: takes orders and keeps the book on what becomes of them. */
@Service
@Transactional
public class Ordering {

    private final Orders orders;
    private final OrderTaking taking;
    private final OrderAmending amending;
    private final OrderCheck check;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Ordering(
            Orders orders,
            OrderTaking taking,
            OrderAmending amending,
            OrderCheck check,
            Timeline timeline,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.taking = taking;
        this.amending = amending;
        this.check = check;
        this.timeline = timeline;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes an order at today's prices and hands it to its process; both happen or none. */
    public OrderView place(PlaceOrder wish) {
        return accept(taking.take(wish));
    }

    /** As {@link #place(PlaceOrder)}, at prices that were offered before. */
    public OrderView place(PlaceOrder wish, QuotedPrices quoted) {
        return accept(taking.take(wish, quoted));
    }

    /** What an order would come to, and what would be refused; nothing is kept. */
    @Transactional(readOnly = true)
    public OrderPreview preview(PlaceOrder wish) {
        return taking.preview(wish);
    }

    /** Why the order cannot be cancelled now; nothing when it can. */
    @Transactional(readOnly = true)
    public Optional<Refusal> againstCancelling(String orderNumber) {
        return orders.get(orderNumber).againstCancelling();
    }

    /** Hands a draft to its process. */
    public OrderView release(String orderNumber) {
        var order = orders.get(orderNumber);
        order.place(clock.instant(), actor.get().name());
        return announce(order);
    }

    @Transactional(readOnly = true)
    public OrderView order(String orderNumber) {
        return orders.get(orderNumber).view();
    }

    /** Those of the numbers there are, by number. */
    @Transactional(readOnly = true)
    public Map<String, OrderView> orders(Collection<String> numbers) {
        return orders.all(numbers).stream().map(Order::view).collect(toMap(OrderView::number, identity()));
    }

    /** Placed in a time, the newest first. */
    @Transactional(readOnly = true)
    public List<OrderView> placed(Instant from, Instant until, int most) {
        var numbers = orders.placed(from, until, most);
        var found = orders(numbers);
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
    }

    /** Whether it is closed or cancelled; what is no order of ours is not. */
    @Transactional(readOnly = true)
    public boolean isOver(String orderNumber) {
        return orders.find(orderNumber)
                .map(Order::view)
                .filter(order -> order.lifecycle() == Lifecycle.CLOSED || order.lifecycle() == Lifecycle.CANCELLED)
                .isPresent();
    }

    /** Everything odd about it; empty for most. */
    public List<Finding> check(String orderNumber) {
        return check.check(order(orderNumber));
    }

    public void hold(String orderNumber, HoldType type, String reason) {
        if (orders.get(orderNumber).hold(type, reason, clock.instant())) {
            tell(orderNumber, "ordering.OrderHeld", Map.of("type", type.name(), "reason", reason));
        }
    }

    public void releaseHold(String orderNumber, HoldType type) {
        if (orders.get(orderNumber).release(type, clock.instant())) {
            tell(orderNumber, "ordering.HoldReleased", Map.of("type", type.name()));
        }
    }

    public void shipped(String orderNumber, Map<Integer, Quantity> quantities) {
        orders.get(orderNumber).ship(quantities);
    }

    public void invoiced(String orderNumber, Map<Integer, Quantity> quantities) {
        orders.get(orderNumber).invoice(quantities);
    }

    /** Gives up what cannot be delivered; what has left stays sold. */
    public void cancelRest(String orderNumber) {
        orders.get(orderNumber).cancelRest();
        tell(orderNumber, "ordering.RestCancelled", Map.of());
    }

    /** Gives up what is still open of a line, for other goods go instead; what has left stays sold. */
    public void giveUp(String orderNumber, int lineNo) {
        orders.get(orderNumber).giveUp(lineNo);
    }

    public void payment(String orderNumber, PaymentState state) {
        orders.get(orderNumber).payment(state);
    }

    /** Another way to pay, chosen by the customer or the desk. */
    public void payBy(String orderNumber, String method, @Nullable String token) {
        orders.get(orderNumber).payBy(method, token);
        tell(orderNumber, "ordering.PaymentMethodChanged", Map.of("method", method));
    }

    public void deliverTo(String orderNumber, Address address) {
        orders.get(orderNumber).deliverTo(address);
        tell(
                orderNumber,
                "ordering.DeliveryAddressChanged",
                Map.of("city", address.city(), "country", address.country()));
    }

    /** What a change would leave of the order; refused with all that stands against it, and nothing is kept. */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public ChangedOrder previewChange(String orderNumber, OrderChange change) {
        return change(orders.copy(orderNumber), change);
    }

    /** Changes what is agreed; the order's process has to look at it anew. */
    public ChangedOrder change(String orderNumber, OrderChange change) {
        var order = orders.get(orderNumber);
        var before = order.view();
        order.amend(amending.amend(before, change));
        var after = order.view();
        tell(
                orderNumber,
                "ordering.OrderChanged",
                Map.of(
                        "before",
                        before.gross().toString(),
                        "after",
                        after.gross().toString()));
        Optional.ofNullable(change.payment())
                .ifPresent(to -> tell(orderNumber, "ordering.PaymentMethodChanged", Map.of("method", to.method())));
        return new ChangedOrder(before, after, order.version());
    }

    /** Asks for the order to be stopped; its process undoes what was done and then calls {@link #cancelled}. */
    public void requestCancellation(String orderNumber, String reason) {
        var order = orders.get(orderNumber);
        order.requireCancellable();
        tell(orderNumber, "ordering.CancellationRequested", Map.of("reason", reason));
        if (order.isPlaced()) {
            events.publishEvent(new CancellationRequested(orderNumber, reason));
        } else {
            order.cancel(reason, clock.instant());
        }
    }

    public void cancelled(String orderNumber, String reason) {
        orders.get(orderNumber).cancel(reason, clock.instant());
        tell(orderNumber, "ordering.OrderCancelled", Map.of("reason", reason));
    }

    public void close(String orderNumber) {
        orders.get(orderNumber).close(clock.instant());
        tell(orderNumber, "ordering.OrderClosed", Map.of());
    }

    private OrderView accept(Order order) {
        order.place(clock.instant(), actor.get().name());
        orders.add(order);
        return announce(order);
    }

    private ChangedOrder change(Order order, OrderChange change) {
        order.requirePlaced();
        var before = order.view();
        order.amend(amending.amend(before, change));
        return new ChangedOrder(before, order.view(), order.version());
    }

    private OrderView announce(Order order) {
        var view = order.view();
        tell(
                view.number(),
                "ordering.OrderPlaced",
                Map.of("channel", view.channel(), "total", view.gross().toString()));
        events.publishEvent(new OrderPlaced(view.number(), view.channel()));
        return view;
    }

    private void tell(String orderNumber, String kind, Map<String, String> facts) {
        timeline.record(Entry.order(orderNumber, kind, facts));
    }
}
