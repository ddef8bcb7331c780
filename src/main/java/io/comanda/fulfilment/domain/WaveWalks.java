package io.comanda.fulfilment.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.comanda.fulfilment.PickList;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.WaveWalk;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns the pick lists of a wave into one walk. */
@Component
public class WaveWalks {

    private static final Comparator<WaveWalk.Visit> WALK = comparing(
            WaveWalk.Visit::stop,
            comparingInt(PickList.Stop::walkSequence)
                    .thenComparing(PickList.Stop::locationCode)
                    .thenComparing(PickList.Stop::productNumber)
                    .thenComparing(PickList.Stop::lotNumber, nullsFirst(naturalOrder())));

    private final Shipments shipments;
    private final PickStops stops;

    WaveWalks(Shipments shipments, PickStops stops) {
        this.shipments = shipments;
        this.stops = stops;
    }

    public WaveWalk of(Wave wave) {
        var views = new LinkedHashMap<Long, ShipmentView>();
        shipments.all(wave.shipments()).forEach(one -> views.put(one.id(), one.view()));
        return wave.told((warehouse, state, carrier, cutOffAt, zone, singleLine, picker, slots) -> new WaveWalk(
                wave.number(),
                warehouse,
                state,
                carrier,
                cutOffAt,
                zone,
                singleLine,
                picker,
                slots.stream().map(slot -> order(slot, shipment(views, slot))).toList(),
                visits(slots, views)));
    }

    private List<WaveWalk.Visit> visits(List<WaveSlot> slots, Map<Long, ShipmentView> views) {
        var walked = slots.stream()
                .filter(slot -> shipment(views, slot).state() != ShipmentState.CANCELLED)
                .toList();
        var found = stops.of(walked.stream()
                .flatMap(slot -> shipment(views, slot).lines().stream())
                .toList());
        var next = found.iterator();
        return walked.stream()
                .flatMap(slot -> shipment(views, slot).lines().stream()
                        .map(line -> visit(slot, shipment(views, slot), next.next())))
                .sorted(WALK)
                .toList();
    }

    private static WaveWalk.Visit visit(WaveSlot slot, ShipmentView shipment, PickList.Stop stop) {
        return new WaveWalk.Visit(slot.slot(), shipment.number(), shipment.orderNumber(), slot.isOpen(), stop);
    }

    private static WaveWalk.Order order(WaveSlot slot, ShipmentView shipment) {
        return new WaveWalk.Order(
                slot.slot(),
                shipment.number(),
                shipment.orderNumber(),
                shipment.state(),
                slot.isOpen(),
                shipment.packByHand(),
                shipment.lines().size(),
                (int) shipment.lines().stream()
                        .map(ShipmentLineView::picked)
                        .filter(picked -> picked != null)
                        .count());
    }

    private static ShipmentView shipment(Map<Long, ShipmentView> views, WaveSlot slot) {
        var view = views.get(slot.shipmentId());
        if (view == null) {
            throw new IllegalStateException("Slot " + slot.slot() + " has no shipment");
        }
        return view;
    }
}
