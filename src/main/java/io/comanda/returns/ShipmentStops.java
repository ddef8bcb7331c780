package io.comanda.returns;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.StoppedShipments;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.text.Texts;
import io.comanda.returns.domain.RequestCheck;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnNumbers;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.returns.domain.ReturnableGoods;
import io.comanda.returns.domain.StopOutlook;
import io.comanda.shipping.AlreadyHandedOver;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillKept;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops shipments whose goods were issued and which no carrier has yet. The waybill is cancelled; then the goods come back by a
 * return of their own, which begins at our door and is settled as any other.
 */
@Service
@Transactional
public class ShipmentStops {

    /** Why a stop came too late, as texts and the return's page know it. */
    static final String CARRIER_HAS_IT = "carrier-has-it";

    private final ReturnOrders returns;
    private final ReturnNumbers numbers;
    private final ReturnableGoods goods;
    private final RequestCheck check;
    private final StopOutlook outlook;
    private final ReturnNews news;
    private final ReturnStory story;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final StoppedShipments stopped;
    private final Shipping shipping;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShipmentStops(
            ReturnOrders returns,
            ReturnNumbers numbers,
            ReturnableGoods goods,
            RequestCheck check,
            StopOutlook outlook,
            ReturnNews news,
            ReturnStory story,
            Ordering ordering,
            Fulfilment fulfilment,
            StoppedShipments stopped,
            Shipping shipping,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.numbers = numbers;
        this.goods = goods;
        this.check = check;
        this.outlook = outlook;
        this.news = news;
        this.story = story;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.stopped = stopped;
        this.shipping = shipping;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** What stopping it would do now. */
    @Transactional(readOnly = true)
    public StopPreview preview(String shipmentNumber, Locale locale) {
        var shipment = fulfilment.shipment(shipmentNumber);
        var sold = ordering.order(shipment.orderNumber());
        return outlook.against(shipment, sold)
                .map(no -> new StopPreview(
                        false, no.code(), texts.get(locale, "refusal." + no.code() + ".detail", no.facts()), null))
                .orElseGet(() -> {
                    var order = order("", shipment, sold, new StopShipment(Settlement.REFUND, ""));
                    return new StopPreview(true, null, null, outlook.effects(order, shipment, sold));
                });
    }

    /**
     * From here on nobody hands it over; a process asks the carrier for the waybill and has the goods taken in.
     *
     * @throws ShipmentNotIssued if its goods have not been issued
     * @throws ShipmentBeingStopped if somebody else was first
     * @throws AlreadyHandedOver if the carrier has it
     * @throws GoodsComeBackAlready if the customer gives goods of it back
     */
    public ReturnView stop(String shipmentNumber, StopShipment wish) {
        var shipment = fulfilment.shipment(shipmentNumber);
        goods.lock(shipment.orderNumber());
        var sold = ordering.order(shipment.orderNumber());
        outlook.against(shipment, sold).ifPresent(no -> {
            throw no;
        });
        shipping.withhold(shipmentNumber);
        var order = order(numbers.next(), shipment, sold, wish);
        returns.add(order);
        returns.flush();
        story.tell(order, "StopRequested", Map.of("shipment", shipmentNumber, "reason", wish.reason()));
        events.publishEvent(new ReturnRequested(order.number()));
        return order.view();
    }

    /** Asks the carrier; false if it keeps the waybill, and the shipment goes on as if nobody had stopped it. */
    public boolean cancelWaybill(String number) {
        var order = returns.lock(number);
        if (order.state() != ReturnState.REQUESTED) {
            return order.state() != ReturnState.DECLINED;
        }
        try {
            order.stoppedShipment().ifPresent(shipping::cancelWaybill);
            return true;
        } catch (AlreadyHandedOver late) {
            order.judge(CARRIER_HAS_IT);
        } catch (WaybillKept refusal) {
            order.judge(refusal.reason());
        }
        return false;
    }

    /** A carrier has a parcel that was stopped: unless its goods are here, it is under way after all. */
    public void leftAfterAll(String shipmentNumber, String trackingNumber) {
        returns.stopOf(shipmentNumber)
                .map(returns::lock)
                .filter(order -> order.letGo(clock.instant()))
                .ifPresent(order -> {
                    returns.flush();
                    shipping.reinstate(trackingNumber);
                    stopped.resume(shipmentNumber);
                    story.tell(order, "ShipmentLeftAfterAll", Map.of("shipment", shipmentNumber));
                    news.leftAfterAll(order, ordering.order(order.orderNumber()), trackingNumber);
                    events.publishEvent(new ReturnChanged(order.number()));
                });
    }

    private ReturnOrder order(String number, ShipmentView shipment, OrderView sold, StopShipment wish) {
        var lines = StopOutlook.quantities(shipment).entrySet().stream()
                .filter(line -> line.getValue().isPositive())
                .sorted(Map.Entry.comparingByKey())
                .map(line -> new ReturnRequest.Line(line.getKey(), line.getValue(), ReturnReason.OTHER, null))
                .toList();
        var request = new ReturnRequest(
                sold.number(), ReturnKind.STOPPED, ReturnChannel.DESK, wish.settlement(), wish.reason(), lines);
        return ReturnOrder.stopping(number, shipment, request, sold, check.value(sold, lines), clock.instant());
    }
}
