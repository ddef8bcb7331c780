package io.comanda.fulfilment;

import io.comanda.inventory.Inventory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends orders on their way: those on the floor in waves, those that wait for stock to look for it again. */
@Service
@Transactional
public class Dispatch {

    private final Waves waves;
    private final Inventory inventory;
    private final ApplicationEventPublisher events;

    Dispatch(Waves waves, Inventory inventory, ApplicationEventPublisher events) {
        this.waves = waves;
        this.inventory = inventory;
        this.events = events;
    }

    /** Each order may be named again: what is done is not done again. Waiting orders are woken in the order given. */
    public Dispatched release(String warehouse, List<String> orders) {
        var chosen = new HashSet<>(orders);
        var free = waves.candidates(warehouse).stream()
                .map(WaveCandidate::orderNumber)
                .filter(chosen::contains)
                .distinct()
                .toList();
        var made = waves.propose(warehouse, chosen);
        made.forEach(waves::release);
        var queued = new ArrayList<>(free);
        made.forEach(number -> waves.walk(number).orders().forEach(order -> queued.remove(order.orderNumber())));
        var waiting = inventory.waiting(orders);
        var woken = orders.stream().distinct().filter(waiting::contains).toList();
        woken.forEach(order -> events.publishEvent(new AllocationChanged(order)));
        return new Dispatched(
                made,
                free.size() - queued.size(),
                queued,
                woken,
                chosen.stream()
                        .filter(order -> !free.contains(order) && !waiting.contains(order))
                        .sorted()
                        .toList());
    }
}
