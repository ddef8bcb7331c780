package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Shipment;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.fulfilment.domain.Wave;
import io.comanda.fulfilment.domain.WaveBook;
import io.comanda.fulfilment.domain.WaveCandidates;
import io.comanda.fulfilment.domain.WavePlan;
import io.comanda.fulfilment.domain.WaveWalks;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waves: pick tasks of several orders put together for one walk, by rule or by hand, and taken apart again. */
@Service
@Transactional
public class Waves {

    private final WaveBook book;
    private final WaveCandidates candidates;
    private final WaveWalks walks;
    private final Shipments shipments;
    private final PickTasks tasks;
    private final StockKeeping stock;
    private final WaveProperties limits;
    private final CurrentActor current;
    private final Clock clock;

    Waves(
            WaveBook book,
            WaveCandidates candidates,
            WaveWalks walks,
            Shipments shipments,
            PickTasks tasks,
            StockKeeping stock,
            WaveProperties limits,
            CurrentActor current,
            Clock clock) {
        this.book = book;
        this.candidates = candidates;
        this.walks = walks;
        this.shipments = shipments;
        this.tasks = tasks;
        this.stock = stock;
        this.limits = limits;
        this.current = current;
        this.clock = clock;
    }

    /** Those of a warehouse that are not done, the oldest first; begins after the given id. */
    @Transactional(readOnly = true)
    public List<WaveView> open(String warehouse, long after, int limit) {
        return book.open(warehouse, after, limit);
    }

    /** What could be picked together, the oldest first; {@value WaveCandidates#MOST} at most. */
    @Transactional(readOnly = true)
    public List<WaveCandidate> candidates(String warehouse) {
        return candidates.of(stock.warehouse(warehouse).code());
    }

    @Transactional(readOnly = true)
    public WaveWalk walk(String number) {
        return walks.of(book.get(number));
    }

    /** Puts together what waits, by {@link WavePlan}; returns the numbers of the new waves, the most urgent first. */
    public List<String> propose(String warehouse) {
        return propose(warehouse, order -> true);
    }

    /** As {@link #propose(String)}, of just these orders. */
    public List<String> propose(String warehouse, Set<String> orders) {
        return propose(warehouse, order -> orders.contains(order.orderNumber()));
    }

    /** One wave of just these shipments, in this order on the cart. */
    public WaveWalk make(String warehouse, List<String> chosen) {
        var code = stock.warehouse(warehouse).code();
        candidates.lock(code);
        var free = candidates.of(code).stream()
                .collect(Collectors.toMap(WaveCandidate::shipmentNumber, Function.identity()));
        requireFit(chosen, free.keySet());
        var orders = chosen.stream().map(free::get).toList();
        return walk(add(code, WavePlan.Key.common(orders), orders));
    }

    public WaveWalk release(String number) {
        var wave = book.lock(number);
        wave.release();
        return walks.of(wave);
    }

    /** Sends what is not picked back to the queue, for any picker. */
    public WaveWalk disband(String number) {
        var wave = book.lock(number);
        var open = wave.openShipments();
        wave.disband(clock.instant());
        shipments.all(open).stream().map(Shipment::view).forEach(tasks::giveBack);
        return walks.of(wave);
    }

    private List<String> propose(String warehouse, Predicate<WaveCandidate> wanted) {
        var code = stock.warehouse(warehouse).code();
        candidates.lock(code);
        var free = candidates.of(code).stream().filter(wanted).toList();
        return new WavePlan(limits.slots(), limits.lines())
                .waves(free).stream()
                        .map(wave -> add(code, wave.getKey(), wave.getValue()))
                        .toList();
    }

    private String add(String warehouse, WavePlan.Key key, List<WaveCandidate> orders) {
        var wave = new Wave(
                book.nextNumber(), warehouse, key, orders, current.get().name(), clock.instant());
        book.add(wave);
        return wave.number();
    }

    private void requireFit(List<String> chosen, Set<String> free) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < chosen.size(); i++) {
            var number = chosen.get(i);
            if (!free.contains(number)) {
                violations.add(violation(i, "notFree", number, number + " does not wait to be picked here"));
            } else if (chosen.indexOf(number) < i) {
                violations.add(violation(i, "twice", number, number + " is named twice"));
            }
        }
        if (chosen.size() > limits.slots()) {
            var slots = limits.slots();
            violations.add(
                    new Violation("/shipments", "tooMany", "The cart has " + slots + " slots", Map.of("slots", slots)));
        }
        if (!violations.isEmpty()) {
            throw new WaveRefused(violations);
        }
    }

    private static Violation violation(int index, String code, String shipment, String message) {
        return new Violation("/shipments/" + index, code, message, Map.of("shipment", shipment));
    }
}
