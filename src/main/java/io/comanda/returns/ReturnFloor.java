package io.comanda.returns;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.ordering.Ordering;
import io.comanda.returns.domain.Arrivals;
import io.comanda.returns.domain.Inspections;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.returns.domain.StoppedGoods;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people in the warehouse do with returned goods: take them in, in parts, and look at them. */
@Service
@Transactional
public class ReturnFloor {

    private final ReturnOrders returns;
    private final Arrivals arrivals;
    private final Inspections inspections;
    private final ReturnNews news;
    private final ReturnStory story;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnFloor(
            ReturnOrders returns,
            Arrivals arrivals,
            Inspections inspections,
            ReturnNews news,
            ReturnStory story,
            Ordering ordering,
            Fulfilment fulfilment,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.arrivals = arrivals;
        this.inspections = inspections;
        this.news = news;
        this.story = story;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in what was in the parcel; when all that was announced is there, nothing more is awaited.
     *
     * @throws ReturnRefused if a product or a lot is none of ours
     * @throws ReturnNotOpen if no goods are awaited
     */
    public ReturnView receive(String number, List<ReceivedItem> items) {
        var order = returns.lock(number);
        order.requireAwaited();
        var sold = ordering.order(order.orderNumber());
        arrivals.receive(order, sold, items);
        returns.flush();
        story.tell(order, "ReturnReceived", Map.of("pieces", pieces(items)));
        if (order.stoppedShipment().isEmpty()) {
            news.received(order, sold, parts(order));
        }
        return changed(order);
    }

    /**
     * All that is still awaited of a stopped shipment, in the lots in which it was to leave; nothing when nothing is awaited. Who
     * says so is its task, so nobody has to be told.
     */
    public void fetchRest(String number) {
        var order = returns.lock(number);
        var shipment = order.stoppedShipment().map(fulfilment::shipment);
        if (shipment.isPresent() && order.isAwaited()) {
            arrivals.receive(order, ordering.order(order.orderNumber()), StoppedGoods.missing(order, shipment.get()));
            returns.flush();
            story.tell(order, "StoppedGoodsFetched", Map.of());
        }
    }

    /** The rest of a stopped shipment is nowhere to be found; the same as {@link #closeReceipt}, said by its task. */
    public void giveUpRest(String number) {
        var order = returns.lock(number);
        if (order.isAwaited()) {
            end(order);
        }
    }

    /** Nothing more will come; where nothing came, the return ends. */
    public ReturnView closeReceipt(String number) {
        var order = returns.lock(number);
        end(order);
        return changed(order);
    }

    /** Says what becomes of goods that came in. */
    public ReturnView inspect(String number, List<InspectGoods> verdicts) {
        var order = returns.lock(number);
        if (order.state() != ReturnState.RECEIVED) {
            throw new ReturnNotOpen(number, order.state());
        }
        inspections.inspect(order, verdicts);
        returns.flush();
        if (order.state() == ReturnState.INSPECTED) {
            story.tell(order, "ReturnInspected", Map.of());
        }
        return changed(order);
    }

    /** The same for all that was not looked at one by one; nothing when all was. */
    public void inspectRest(String number, Disposition disposition, @Nullable String remark) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.RECEIVED) {
            inspections.inspectRest(order, disposition, remark);
            story.tell(order, "ReturnInspected", Map.of());
        }
    }

    private void end(ReturnOrder order) {
        order.closeReceipt(clock.instant());
        order.inspected();
        returns.flush();
        story.tell(order, "ReturnReceiptClosed", Map.of());
    }

    private ReturnView changed(ReturnOrder order) {
        events.publishEvent(new ReturnChanged(order.number()));
        return order.view();
    }

    private static String pieces(List<ReceivedItem> items) {
        return items.stream()
                .map(item -> item.quantity() + " × " + item.productNumber())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static long parts(ReturnOrder order) {
        return order.lines().stream().mapToLong(line -> line.receipts().size()).sum();
    }
}
