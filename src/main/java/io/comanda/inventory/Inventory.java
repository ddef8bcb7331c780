package io.comanda.inventory;

import io.comanda.inventory.domain.BackOrders;
import io.comanda.inventory.domain.GoodsIssues;
import io.comanda.inventory.domain.Reservations;
import io.comanda.inventory.domain.Reservations.Freed;
import io.comanda.inventory.domain.StockLevels;
import io.comanda.kernel.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stock as orders see it: reserved, released, issued, waited for. Reserving and issuing are one statement each, for the
 * whole order; under any concurrency nothing is promised twice and nobody meets a deadlock.
 */
@Component
@Transactional
public class Inventory {

    private final Reservations reservations;
    private final GoodsIssues issues;
    private final BackOrders backOrders;
    private final StockLevels levels;
    private final ApplicationEventPublisher events;

    Inventory(
            Reservations reservations,
            GoodsIssues issues,
            BackOrders backOrders,
            StockLevels levels,
            ApplicationEventPublisher events) {
        this.reservations = reservations;
        this.issues = issues;
        this.backOrders = backOrders;
        this.levels = levels;
        this.events = events;
    }

    /**
     * Locks the stock of products until the transaction ends. Each step on stock locks what it needs in one and the same
     * order; a transaction that takes several steps begins with this, naming the products of them all, so that no two such
     * transactions can wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<String> productNumbers) {
        reservations.lock(productNumbers);
    }

    /**
     * Holds goods for an order: from the preferred warehouse when it has everything, else from one that has, those of the
     * delivery country and of higher priority first, else from as many as are allowed, else what there is. Earliest
     * expiry goes first; blocked and expired lots stay. Lines that are served in full no longer wait as back-orders.
     */
    public Reservation reserve(ReserveStock wish) {
        return reservations.reserve(wish);
    }

    /** What an order holds now, by line. */
    @Transactional(readOnly = true)
    public Map<Integer, Quantity> reserved(String orderNumber) {
        return reservations.of(orderNumber);
    }

    /**
     * Replaces what a line holds by what somebody chose, all or nothing; nobody can take the goods in between. An empty
     * choice gives everything back.
     */
    public List<Reservation.Item> allocate(
            String orderNumber, int lineNo, String productNumber, List<HandPick> chosen) {
        reservations.lock(List.of(productNumber));
        var freed = reservations.release(orderNumber, List.of(lineNo));
        var held = reservations.take(orderNumber, lineNo, productNumber, chosen);
        chosen.stream()
                .filter(pick -> held.stream().noneMatch(item -> isFrom(item, pick)))
                .findFirst()
                .ifPresent(pick -> {
                    throw new StockTooLow(productNumber, pick.locationCode());
                });
        announce(freed);
        return held;
    }

    /** What a line holds now, in walking order. */
    @Transactional(readOnly = true)
    public List<Reservation.Item> held(String orderNumber, int lineNo) {
        return reservations.held(orderNumber, lineNo);
    }

    /** Gives back all an order holds, and forgets what it waits for. */
    public void release(String orderNumber) {
        announce(reservations.release(orderNumber, Set.of()));
    }

    /** Gives back what some lines hold, and forgets what they wait for. */
    public void release(String orderNumber, Set<Integer> lineNos) {
        if (!lineNos.isEmpty()) {
            announce(reservations.release(orderNumber, lineNos));
        }
    }

    /**
     * Lets reserved goods leave with a shipment; what was reserved and not picked becomes free again. Calling again for
     * the same shipment changes nothing.
     *
     * @return what left with the shipment
     */
    public List<Reservation.Item> issue(IssueStock issue) {
        var closed = issues.issue(issue);
        if (closed.isEmpty()) {
            throw new NothingToIssue(issue.orderNumber(), issue.shipmentNumber());
        }
        closed.stream().filter(GoodsIssues.Closed::tooMuch).findFirst().ifPresent(item -> {
            throw new PickedTooMuch(issue.orderNumber(), item.item().id());
        });
        refuseStrangers(issue, closed);
        announce(closed.stream()
                .filter(item -> item.rest().isPositive())
                .map(item -> new Freed(item.item().productNumber(), item.item().warehouseCode()))
                .toList());
        return closed.stream()
                .map(GoodsIssues.Closed::item)
                .filter(item -> item.quantity().isPositive())
                .toList();
    }

    /** Remembers that an order waits for goods; {@link Demand} says who is served first. */
    public void backOrder(String orderNumber, Demand demand, List<Reservation.Shortage> shortages) {
        backOrders.wait(orderNumber, demand, shortages);
    }

    /** The orders that wait for any of the products, in the order in which they are to be served. */
    @Transactional(readOnly = true)
    public List<String> waitingOrders(Collection<String> productNumbers) {
        return backOrders.waitingFor(productNumbers);
    }

    /** Which of these orders wait for goods. */
    @Transactional(readOnly = true)
    public Set<String> waiting(Collection<String> orderNumbers) {
        return backOrders.among(orderNumbers);
    }

    /**
     * Waiting orders that may not have heard of goods that came in, since they began to wait in that very moment, or because
     * an import brought them; each could be served in full now. To be asked from time to time.
     */
    @Transactional(readOnly = true)
    public List<String> overtakenOrders(int limit) {
        return backOrders.overtaken(limit);
    }

    /** Figures by product, in the order asked; a product that was never here has no warehouses. */
    @Transactional(readOnly = true)
    public List<Availability> availability(Collection<String> productNumbers) {
        return levels.of(productNumbers);
    }

    private static boolean isFrom(Reservation.Item item, HandPick pick) {
        return item.warehouseCode().equals(pick.warehouseCode())
                && item.locationCode().equals(pick.locationCode())
                && Objects.equals(item.lotNumber(), pick.lotNumber());
    }

    private static void refuseStrangers(IssueStock issue, List<GoodsIssues.Closed> closed) {
        if (closed.stream().noneMatch(GoodsIssues.Closed::now)) {
            return;
        }
        var known = closed.stream().map(item -> item.item().id()).collect(Collectors.toSet());
        issue.picked().stream()
                .filter(picked -> !known.contains(picked.itemId()))
                .findFirst()
                .ifPresent(picked -> {
                    throw new ItemNotReserved(issue.orderNumber(), picked.itemId());
                });
    }

    private void announce(List<Freed> freed) {
        freed.stream()
                .collect(Collectors.groupingBy(
                        Freed::warehouseCode, Collectors.mapping(Freed::productNumber, Collectors.toSet())))
                .forEach((warehouse, products) -> events.publishEvent(new StockArrived(products, warehouse)));
    }
}
