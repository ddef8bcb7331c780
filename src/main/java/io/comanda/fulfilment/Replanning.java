package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Shipment;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.fulfilment.domain.WaveBook;
import io.comanda.fulfilment.process.OrderRun;
import io.comanda.inventory.HandPick;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.Reservation;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has what is open of an order planned anew after the order was changed; what has left stays as it left. */
@Service
public class Replanning {

    private final Shipments shipments;
    private final WaveBook waves;
    private final Inventory inventory;
    private final OrderRun run;

    Replanning(Shipments shipments, WaveBook waves, Inventory inventory, OrderRun run) {
        this.shipments = shipments;
        this.waves = waves;
        this.inventory = inventory;
        this.run = run;
    }

    /** What stands against it at the step the order is at; the strictest counts where there are several. */
    @Transactional(readOnly = true)
    public ChangePoint point(String orderNumber) {
        return run.changePoint(orderNumber);
    }

    /** Planned, picked or packed and not gone yet. */
    @Transactional(readOnly = true)
    public List<ShipmentView> open(String orderNumber) {
        return shipments.ofOrder(orderNumber).stream()
                .map(Shipment::view)
                .filter(shipment ->
                        shipment.state() != ShipmentState.ISSUED && shipment.state() != ShipmentState.CANCELLED)
                .toList();
    }

    @Transactional(readOnly = true)
    public int openTasks(String orderNumber) {
        return run.openTasks(orderNumber);
    }

    /**
     * Gives up shipments that have not left and what lines hold too much, keeps the rest of what they hold, and has the
     * process begin anew.
     *
     * @return false when the process cannot hear it just now; the transaction is not to be committed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(OrderView before, OrderView after) {
        var number = after.number();
        inventory.lock(products(before, after));
        shipments.ofOrder(number).forEach(shipment -> {
            shipment.cancel();
            waves.leave(shipment);
        });
        var lines = after.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, Function.identity()));
        for (var line : before.lines()) {
            var present = lines.get(line.lineNo());
            trim(number, line, present == null ? Quantity.ZERO : present.open());
        }
        return run.beginAnew(number);
    }

    private void trim(String orderNumber, OrderLineView line, Quantity wanted) {
        if (line.stocked() && wanted.compareTo(line.open()) < 0) {
            var held = inventory.held(orderNumber, line.lineNo());
            inventory.allocate(orderNumber, line.lineNo(), line.productNumber(), upTo(wanted, held));
        }
    }

    private static List<HandPick> upTo(Quantity wanted, List<Reservation.Item> held) {
        var picks = new ArrayList<HandPick>();
        var rest = wanted;
        for (var item : held) {
            var part = rest.min(item.quantity());
            if (part.isPositive()) {
                picks.add(new HandPick(item.warehouseCode(), item.locationCode(), item.lotNumber(), part));
                rest = rest.minus(part);
            }
        }
        return picks;
    }

    private static Collection<String> products(OrderView before, OrderView after) {
        return Stream.of(before, after)
                .flatMap(order -> order.lines().stream())
                .filter(OrderLineView::stocked)
                .map(OrderLineView::productNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
