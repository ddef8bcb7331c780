package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Shipment;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.fulfilment.domain.Wave;
import io.comanda.fulfilment.domain.WaveBook;
import io.comanda.fulfilment.domain.WaveWalks;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A picker's walk with a wave. Each confirmation is kept at its order's own pick list, so a walk can be interrupted at any
 * place; the last one of an order completes that order's pick task in the same transaction, whatever becomes of the others.
 */
@Service
@Transactional
public class WavePicking {

    private final WaveBook book;
    private final WaveWalks walks;
    private final Shipments shipments;
    private final PickTasks tasks;
    private final CurrentActor current;
    private final Clock clock;

    WavePicking(
            WaveBook book, WaveWalks walks, Shipments shipments, PickTasks tasks, CurrentActor current, Clock clock) {
        this.book = book;
        this.walks = walks;
        this.shipments = shipments;
        this.tasks = tasks;
        this.current = current;
        this.clock = clock;
    }

    /** Takes all its pick tasks on; orders somebody else has begun are left to him. Again by the same picker changes nothing. */
    public WaveWalk begin(String number) {
        var wave = book.lock(number);
        if (wave.begin(current.get().name())) {
            for (var shipment : shipments.all(wave.openShipments())) {
                if (!tasks.claim(shipment.view())) {
                    wave.leave(shipment.id(), clock.instant());
                }
            }
        }
        return walks.of(wave);
    }

    /** Confirms one stop; saying it again, while its order is not picked through, corrects it. */
    public WaveWalk confirm(String number, long item, Quantity quantity, @Nullable String reason) {
        var wave = book.lock(number);
        wave.requirePicker(current.get().name());
        var shipment = open(wave, item);
        shipment.pick(item, quantity, reason);
        if (shipment.isWalked()) {
            tasks.complete(shipment.view());
            wave.leave(shipment.id(), clock.instant());
        }
        return walks.of(wave);
    }

    private Shipment open(Wave wave, long item) {
        return shipments.all(wave.openShipments()).stream()
                .filter(shipment -> shipment.lists(item))
                .findFirst()
                .orElseThrow(() -> new PicksRefused(
                        List.of(new Violation("/itemId", "notOpen", "The wave has no open item " + item))));
    }
}
