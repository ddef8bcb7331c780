package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Consignment;
import io.comanda.fulfilment.domain.CustomerNews;
import io.comanda.fulfilment.domain.Papers;
import io.comanda.fulfilment.domain.Parcels;
import io.comanda.fulfilment.domain.Planning;
import io.comanda.fulfilment.domain.Sending;
import io.comanda.fulfilment.domain.Shipment;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.fulfilment.domain.WaveBook;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.IssueStock;
import io.comanda.inventory.ShortPick;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.numbering.Numbering;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.shipping.AddressRefused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shipments from plan to goods issue. Each operation may be repeated: what is done is not done again. */
@Service
@Transactional
public class Fulfilment {

    private final Shipments shipments;
    private final WaveBook waves;
    private final Parcels packed;
    private final Planning planning;
    private final Consignment consignment;
    private final Sending sending;
    private final Papers papers;
    private final CustomerNews news;
    private final Ordering ordering;
    private final Inventory inventory;
    private final StockKeeping stock;
    private final Numbering numbering;
    private final Timeline timeline;
    private final Clock clock;

    Fulfilment(
            Shipments shipments,
            WaveBook waves,
            Parcels packed,
            Planning planning,
            Consignment consignment,
            Sending sending,
            Papers papers,
            CustomerNews news,
            Ordering ordering,
            Inventory inventory,
            StockKeeping stock,
            Numbering numbering,
            Timeline timeline,
            Clock clock) {
        this.shipments = shipments;
        this.waves = waves;
        this.packed = packed;
        this.planning = planning;
        this.consignment = consignment;
        this.sending = sending;
        this.papers = papers;
        this.news = news;
        this.ordering = ordering;
        this.inventory = inventory;
        this.stock = stock;
        this.numbering = numbering;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ShipmentView shipment(String number) {
        return shipments.get(number).view();
    }

    @Transactional(readOnly = true)
    public List<ShipmentView> ofOrder(String orderNumber) {
        return shipments.ofOrder(orderNumber).stream().map(Shipment::view).toList();
    }

    /** Of several orders, the oldest first. */
    @Transactional(readOnly = true)
    public List<ShipmentView> ofOrders(Collection<String> orderNumbers) {
        return shipments.ofOrders(orderNumbers).stream().map(Shipment::view).toList();
    }

    /** Planned in a time, the newest first. */
    @Transactional(readOnly = true)
    public List<ShipmentView> planned(Instant from, Instant until, int most) {
        return shipments.planned(from, until, most).stream().map(Shipment::view).toList();
    }

    /** Reserves what is still open and plans shipments for it; returns their numbers. */
    public List<String> plan(String orderNumber) {
        return planning.plan(ordering.order(orderNumber)).stream()
                .map(Shipment::number)
                .toList();
    }

    /** Who picks and who packs; a picker gets a pick list. */
    public void handle(String shipmentNumber, boolean pickByHand, boolean packByHand) {
        var shipment = shipments.get(shipmentNumber);
        shipment.handle(pickByHand, packByHand);
        if (pickByHand) {
            var order = order(shipment);
            sending.expect(shipment, order);
            papers.pickList(shipment.view(), order);
        }
    }

    /** What the picker found, by item; what he says nothing about is there. */
    public ShipmentView pick(String shipmentNumber, Map<Long, Quantity> found) {
        var shipment = shipments.get(shipmentNumber);
        shipment.pick(found);
        return shipment.view();
    }

    /**
     * Closes picking. What was not found is no longer counted on: it is blocked for a count and the line stays open.
     *
     * @return false when nothing at all was found
     */
    public boolean recordPicking(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber);
        shipment.picked();
        waves.leave(shipment);
        var missing = shipment.shortPicks();
        if (!missing.isEmpty()) {
            inventory.lock(missing.stream().map(ShipmentLineView::productNumber).toList());
            missing.forEach(item -> reportShort(shipment, item));
            tell(shipment, "fulfilment.ShortPicked", Map.of("items", String.valueOf(missing.size())));
        }
        if (!shipment.anythingPicked()) {
            shipment.cancel();
        }
        return shipment.anythingPicked();
    }

    /**
     * Closes packing. Parcels that were weighed one by one count; else what was said of all together; what nobody counted
     * and weighed is one parcel of the calculated weight.
     */
    public void recordPacking(String shipmentNumber, @Nullable Integer parcels, @Nullable BigDecimal weightKg) {
        var shipment = shipments.get(shipmentNumber);
        var weighed = packed.of(shipment.id());
        if (weighed.isEmpty()) {
            shipment.pack(
                    Optional.ofNullable(parcels).orElse(1),
                    Optional.ofNullable(weightKg).orElseGet(() -> consignment.weight(shipment.view())),
                    clock.instant());
        } else {
            shipment.pack(weighed.size(), weighed.stream().reduce(BigDecimal.ZERO, BigDecimal::add), clock.instant());
        }
    }

    /** Takes the best offer by the decision table and says whether that carrier is asked over the network. */
    public boolean chooseCarrier(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber);
        return sending.choose(shipment, order(shipment)).remote();
    }

    /** Why this carrier, with everybody who could have taken the shipment and everybody who could not. */
    @Transactional(readOnly = true)
    public CarrierDecision carrierDecision(String shipmentNumber) {
        return sending.decision(shipments.get(shipmentNumber)).orElseThrow(() -> new CarrierNotChosen(shipmentNumber));
    }

    /** The carrier's number and label; the shipment's number is the key under which a repetition is the same request. */
    @Transactional(noRollbackFor = AddressRefused.class)
    public void createWaybill(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber);
        sending.createWaybill(shipment, order(shipment));
    }

    /** Holds the order until somebody has corrected where it goes. */
    public void addressRefused(String shipmentNumber, String reason) {
        ordering.hold(shipments.get(shipmentNumber).view().orderNumber(), HoldType.ADDRESS, reason);
    }

    /** Stock leaves, the goods-issue note is written; from here there is no way back but a return. */
    public void issueGoods(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber);
        if (shipment.isIssued()) {
            return;
        }
        var view = shipment.view();
        inventory.issue(new IssueStock(
                view.number(),
                view.orderNumber(),
                view.warehouseCode(),
                shipment.quantities().keySet(),
                List.of()));
        ordering.shipped(view.orderNumber(), shipment.quantities());
        var note = numbering.next("GI-" + view.warehouseCode());
        shipment.issue(note, clock.instant());
        papers.goodsIssueNote(note, shipment.view(), order(shipment), carrier(view));
        tell(shipment, "fulfilment.GoodsIssued", Map.of("goodsIssueNote", note));
    }

    public void announce(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber).view();
        var order = ordering.order(shipment.orderNumber());
        var note = papers.goodsIssueNote(String.valueOf(shipment.goodsIssueNote()), shipment, order, carrier(shipment));
        news.shipped(order, shipment, carrier(shipment), note);
    }

    /** Gives up what has not left yet, and the stock it holds. */
    public void cancelOpen(String orderNumber) {
        shipments.ofOrder(orderNumber).forEach(shipment -> {
            shipment.cancel();
            waves.leave(shipment);
        });
        inventory.release(orderNumber);
    }

    private void reportShort(Shipment shipment, ShipmentLineView item) {
        var found = Optional.ofNullable(item.picked()).orElse(item.planned());
        stock.reportShort(new ShortPick(
                shipment.view().orderNumber(),
                item.itemId(),
                found,
                Optional.ofNullable(item.shortReason()).orElse("missing")));
    }

    private OrderView order(Shipment shipment) {
        return ordering.order(shipment.view().orderNumber());
    }

    private String carrier(ShipmentView shipment) {
        return String.valueOf(shipment.carrierCode());
    }

    private void tell(Shipment shipment, String kind, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("shipment", shipment.number());
        timeline.record(Entry.order(shipment.view().orderNumber(), kind, all));
    }
}
