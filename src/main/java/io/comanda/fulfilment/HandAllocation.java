package io.comanda.fulfilment;

import static java.util.stream.Collectors.toSet;

import io.comanda.fulfilment.domain.Planning;
import io.comanda.fulfilment.domain.Shipment;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.inventory.Feasibility.LotChoice;
import io.comanda.inventory.HandPick;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.Promising;
import io.comanda.inventory.Reservation;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods for a line chosen by a person instead of by rule. What is chosen replaces what was reserved in one transaction, and
 * a shipment that is planned and not yet picked tells its picker the new places.
 */
@Service
@Transactional
public class HandAllocation {

    private final Ordering ordering;
    private final Inventory inventory;
    private final Promising promising;
    private final Planning planning;
    private final Shipments shipments;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    HandAllocation(
            Ordering ordering,
            Inventory inventory,
            Promising promising,
            Planning planning,
            Shipments shipments,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.ordering = ordering;
        this.inventory = inventory;
        this.promising = promising;
        this.planning = planning;
        this.shipments = shipments;
        this.timeline = timeline;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public LineAllocation of(String orderNumber, int lineNo) {
        var line = openLine(ordering.order(orderNumber), lineNo);
        return new LineAllocation(
                lineNo,
                line.productNumber(),
                line.name(),
                line.open(),
                inventory.held(orderNumber, lineNo).stream()
                        .map(HandAllocation::choice)
                        .toList(),
                promising.places(line.productNumber()));
    }

    /** Holds exactly what was chosen; what then lacks waits as a back order. */
    public LineAllocation choose(String orderNumber, int lineNo, List<HandPick> chosen, String reason) {
        var order = ordering.order(orderNumber);
        var line = openLine(order, lineNo);
        refuse(faults(chosen, line.open()));
        var planned = changeable(order, lineNo, chosen);
        var held = inventory.allocate(orderNumber, lineNo, line.productNumber(), chosen);
        planning.waitForRest(order, line, held);
        planned.forEach(shipment -> shipment.replan(lineNo, planning.stops(shipment, line, held)));
        timeline.record(Entry.order(
                orderNumber,
                "fulfilment.AllocatedByHand",
                Map.of("lineNo", String.valueOf(lineNo), "product", line.productNumber(), "reason", reason)));
        if (planned.isEmpty()) {
            events.publishEvent(new AllocationChanged(orderNumber));
        }
        return of(orderNumber, lineNo);
    }

    /** The planned shipments; goods can come only from where one of them starts, when there are any with the line. */
    private List<Shipment> changeable(OrderView order, int lineNo, List<HandPick> chosen) {
        var open = shipments.ofOrder(order.number()).stream()
                .filter(shipment -> shipment.holds(lineNo))
                .toList();
        var sources =
                open.stream().map(shipment -> shipment.view().warehouseCode()).collect(toSet());
        var elsewhere = !open.isEmpty()
                && (chosen.isEmpty()
                        || !sources.equals(
                                chosen.stream().map(HandPick::warehouseCode).collect(toSet())));
        if (elsewhere || !open.stream().allMatch(shipment -> shipment.canReplan(lineNo))) {
            throw new LineNotAllocatable(order.number(), lineNo);
        }
        return open;
    }

    private static OrderLineView openLine(OrderView order, int lineNo) {
        return order.openLines().stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> new LineNotAllocatable(order.number(), lineNo));
    }

    private static List<Violation> faults(List<HandPick> chosen, Quantity open) {
        var found = new ArrayList<Violation>();
        var seen = new HashSet<List<Object>>();
        var sum = Quantity.ZERO;
        for (var i = 0; i < chosen.size(); i++) {
            var pick = chosen.get(i);
            sum = sum.plus(pick.quantity());
            if (!seen.add(List.of(
                    pick.warehouseCode(), pick.locationCode(), Objects.requireNonNullElse(pick.lotNumber(), "")))) {
                found.add(new Violation("/picks/" + i, "repeated", "names a place twice"));
            }
        }
        if (sum.compareTo(open) > 0) {
            found.add(new Violation("/picks", "tooMuch", "Only " + open + " are to be delivered"));
        }
        return found;
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new AllocationRefused(faults);
        }
    }

    private static LotChoice choice(Reservation.Item item) {
        return new LotChoice(
                item.warehouseCode(), item.locationCode(), item.lotNumber(), item.expiry(), item.quantity());
    }
}
