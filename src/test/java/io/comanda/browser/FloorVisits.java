package io.comanda.browser;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.Waves;
import java.util.List;
import java.util.Map;

/** What is picked together, to be visited. */
public class FloorVisits {

    private final PickTask tasks;
    private final Fulfilment fulfilment;
    private final Waves waves;

    FloorVisits(PickTask tasks, Fulfilment fulfilment, Waves waves) {
        this.tasks = tasks;
        this.fulfilment = fulfilment;
        this.waves = waves;
    }

    /** An address by the route it belongs to; who has not begun the walk is led to the wave. */
    Map<String, String> onTheFloor() {
        var shipment = fulfilment.ofOrder(tasks.begin()).get(0);
        var wave = waves.make(shipment.warehouseCode(), List.of(shipment.number()));
        return Map.of(
                "/warehouse/waves/$number", "/warehouse/waves/" + wave.number(),
                "/warehouse/waves/$number/walk", "/warehouse/waves/" + wave.number() + "/walk");
    }
}
