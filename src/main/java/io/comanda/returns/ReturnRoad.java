package io.comanda.returns;

import io.comanda.fulfilment.StoppedShipments;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.company.Company;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnNotes;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with a return. Each operation may be repeated: what is done is not done again. */
@Service
@Transactional
public class ReturnRoad {

    private final ReturnOrders returns;
    private final ReturnNotes notes;
    private final ReturnNews news;
    private final ReturnStory story;
    private final StoppedShipments stopped;
    private final Ordering ordering;
    private final ReturnsProperties settings;
    private final Company company;
    private final Clock clock;

    ReturnRoad(
            ReturnOrders returns,
            ReturnNotes notes,
            ReturnNews news,
            ReturnStory story,
            StoppedShipments stopped,
            Ordering ordering,
            ReturnsProperties settings,
            Company company,
            Clock clock) {
        this.returns = returns;
        this.notes = notes;
        this.news = news;
        this.story = story;
        this.stopped = stopped;
        this.ordering = ordering;
        this.settings = settings;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Agrees to it; where the customer is to send goods, the return note is written and mailed, with the label of the carrier
     * that has given one by now.
     *
     * @param withoutGoods the customer keeps them: it becomes a claim
     */
    public void accept(String number, boolean withoutGoods) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.REQUESTED) {
            order.approve(withoutGoods);
            story.tell(order, "ReturnApproved", Map.of());
            order.stoppedShipment().ifPresentOrElse(shipment -> fetch(order, shipment), () -> announce(order));
        }
    }

    /** The customer learns why, unless he never asked; goods he did not send he keeps. */
    public void decline(String number, @Nullable String reason) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.REQUESTED) {
            order.decline(reason);
            order.stoppedShipment()
                    .ifPresentOrElse(
                            shipment -> story.tell(order, "ShipmentNotStopped", Map.of("shipment", shipment)),
                            () -> tellDeclined(order));
        }
    }

    /** How far it is; nobody changes it until the process waits again. */
    public ReturnView assess(String number) {
        return returns.lock(number).view();
    }

    /** Time has passed: reminds the customer, or ends what nobody uses; of a part that came, the rest is given up. */
    public void followUp(String number) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.RECEIVED) {
            order.closeReceipt(clock.instant());
            order.inspected();
            story.tell(order, "ReturnReceiptClosed", Map.of());
        } else if (order.state() == ReturnState.ANNOUNCED) {
            remindOrEnd(order);
        }
    }

    /** Its waybill is cancelled; the customer hears that it does not come. */
    private void fetch(ReturnOrder order, String shipment) {
        order.fetch(clock.instant());
        stopped.stop(shipment);
        story.tell(order, "ShipmentStopped", Map.of("shipment", shipment));
        news.stopped(order, sold(order));
    }

    private void announce(ReturnOrder order) {
        if (order.isClaim()) {
            return;
        }
        var sold = sold(order);
        var note = notes.write(order, sold, sendBy());
        order.announce(note, clock.instant());
        if (order.wayBack().parcel().isEmpty()) {
            story.tell(order, "ReturnWithoutLabel", Map.of());
        }
        news.approved(order, sold, sendBy());
    }

    private void tellDeclined(ReturnOrder order) {
        story.tell(order, "ReturnDeclined", Map.of());
        news.declined(order, sold(order));
    }

    /** Of a parcel the carrier has, nobody is reminded, and it is not given up. */
    private void remindOrEnd(ReturnOrder order) {
        if (order.wayBack().isOnItsWay()) {
            story.tell(order, "ReturnParcelLate", Map.of());
            return;
        }
        var reminder = order.wayBack().remind();
        if (reminder <= settings.reminders()) {
            story.tell(order, "ReturnReminded", Map.of());
            news.reminder(order, sold(order), reminder, sendBy());
        } else {
            order.expire(clock.instant());
            story.tell(order, "ReturnExpired", Map.of());
            news.ended(order, sold(order));
        }
    }

    private OrderView sold(ReturnOrder order) {
        return ordering.order(order.orderNumber());
    }

    private LocalDate sendBy() {
        return LocalDate.ofInstant(clock.instant().plus(settings.patience()), company.timeZone());
    }
}
