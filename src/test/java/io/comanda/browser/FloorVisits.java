package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.Waves;
import io.comanda.shipping.Manifests;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is picked together and handed over together, to be visited. */
public class FloorVisits {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final PickTask tasks;
    private final Shop shop;
    private final Journey journey;
    private final Fulfilment fulfilment;
    private final Waves waves;
    private final Manifests manifests;

    FloorVisits(PickTask tasks, Shop shop, Journey journey, Fulfilment fulfilment, Waves waves, Manifests manifests) {
        this.tasks = tasks;
        this.shop = shop;
        this.journey = journey;
        this.fulfilment = fulfilment;
        this.waves = waves;
        this.manifests = manifests;
    }

    /** An address by the route it belongs to; who has not begun the walk is led to the wave. */
    Map<String, String> onTheFloor() {
        var shipment = fulfilment.ofOrder(tasks.begin()).get(0);
        var wave = waves.make(shipment.warehouseCode(), List.of(shipment.number()));
        return Map.of(
                "/warehouse/waves/$number", "/warehouse/waves/" + wave.number(),
                "/warehouse/waves/$number/walk", "/warehouse/waves/" + wave.number() + "/walk",
                "/warehouse/hand-over/$number", "/warehouse/hand-over/" + manifest());
    }

    private String manifest() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 10);
        journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        await().atMost(SOON).until(() -> !manifests.ready(warehouse).isEmpty());
        var ready = manifests.ready(warehouse).get(0);
        var numbers = List.of(ready.waybills().get(0).trackingNumber());
        return manifests
                .close(warehouse, ready.carrierCode(), numbers, Locale.ENGLISH)
                .number();
    }
}
