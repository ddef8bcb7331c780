package io.comanda.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.studio.process.StepTimesSweep;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Durations are summed up once, whoever looks, and told apart by where the order came from and went. */
@IntegrationTest
class HeatMapTest {

    private static final String PROCESS = "order-fulfilment";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StepTimesSweep sweep;

    @Autowired
    private HeatMaps maps;

    @Test
    void countsTheStepsOfTheOrdersOfAWarehouse() {
        var warehouse = shop.warehouse(false);
        var other = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 10);
        shop.receive(product, other, 10);
        var picked = order(warehouse, product);
        journey.complete(picked, "UserTask_PickGoods", Map.of());
        var waiting = order(warehouse, product);
        order(other, product);
        sweep.sumUp(Duration.ZERO);
        sweep.sumUp(Duration.ZERO);

        var map = maps.of(PROCESS, in(warehouse));
        assertThat(step(map, "ServiceTask_CheckOrder").ended()).isEqualTo(2);
        assertThat(step(map, "UserTask_PickGoods").ended()).isEqualTo(1);
        assertThat(step(map, "UserTask_PickGoods").medianMillis()).isPositive();
        assertThat(step(map, "UserTask_PickGoods").standing()).isPositive();
        assertThat(map.warehouses()).contains(warehouse, other);
        assertThat(map.channels()).contains("desk");

        journey.complete(waiting, "UserTask_PickGoods", Map.of());
        sweep.sumUp(Duration.ZERO);
        assertThat(step(maps.of(PROCESS, in(warehouse)), "UserTask_PickGoods").ended())
                .isEqualTo(2);
        assertThat(maps.slowest(PROCESS, "UserTask_PickGoods", in(null), 100))
                .extracting(SlowInstance::businessKey)
                .contains(picked, waiting);
        assertThatThrownBy(() -> maps.of("nothing", in(null))).isInstanceOf(ModelUnknown.class);
    }

    private String order(String warehouse, String product) {
        var number = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(number);
        return number;
    }

    private static HeatSearch in(@Nullable String warehouse) {
        return new HeatSearch(null, null, null, null, warehouse, null);
    }

    private static HeatMap.Step step(HeatMap map, String id) {
        return map.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
