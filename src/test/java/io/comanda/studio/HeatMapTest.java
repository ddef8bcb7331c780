package io.comanda.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.studio.process.StepTimesSweep;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

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

        dueLongAgo(waiting);
        journey.complete(waiting, "UserTask_PickGoods", Map.of());
        sweep.sumUp(Duration.ZERO);
        assertThat(step(maps.of(PROCESS, in(warehouse)), "UserTask_PickGoods").ended())
                .isEqualTo(2);
        assertThat(step(maps.of(PROCESS, in(warehouse)), "UserTask_PickGoods").late())
                .isEqualTo(1);
        assertThat(maps.slowest(PROCESS, "UserTask_PickGoods", in(null), 100))
                .extracting(SlowInstance::businessKey)
                .contains(picked, waiting);
        assertThatThrownBy(() -> maps.of("nothing", in(null))).isInstanceOf(ModelUnknown.class);
    }

    @Test
    void showsTheSlowestOrdersAndTheFailuresOfWhoIsLookedFor() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 10);
        var mine = order(warehouse, product);
        var other = shop.warehouse(false);
        shop.receive(product, other, 10);
        for (var order : List.of(mine, order(other, product))) {
            journey.complete(order, "UserTask_PickGoods", Map.of());
        }
        sweep.sumUp(Duration.ZERO);
        assertThat(maps.slowest(PROCESS, "UserTask_PickGoods", in(warehouse), 100))
                .extracting(SlowInstance::businessKey)
                .containsExactly(mine);
        assertThat(maps.slowest(
                        PROCESS, "UserTask_PickGoods", new HeatSearch(null, null, 9_999, null, warehouse, null), 100))
                .isEmpty();

        sumUpOneThatIsForgotten(warehouse);
        assertThat(maps.slowest(PROCESS, "UserTask_PickGoods", in(warehouse), 1))
                .extracting(SlowInstance::businessKey)
                .containsExactly(mine);

        fail(mine);
        assertThat(step(maps.of(PROCESS, in(warehouse)), "UserTask_PackGoods").incidents())
                .isEqualTo(1);
        assertThat(maps.of(PROCESS, in(other)).steps())
                .filteredOn(step -> step.id().equals("UserTask_PackGoods"))
                .allSatisfy(step -> assertThat(step.incidents()).isZero());
    }

    /** As if whoever had to do it had been given no time. */
    private void dueLongAgo(String order) {
        var task = Objects.requireNonNull(journey.task(order));
        task.setDueDate(Date.from(Instant.EPOCH));
        engine.getTaskService().saveTask(task);
    }

    /** It took longer than any other, and its history is gone. */
    private void sumUpOneThatIsForgotten(String warehouse) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        """
                        insert into studio_step_time (process, day, step, version, channel, warehouse, carrier, bucket, instances, late)
                        select process, day, step, version, channel, warehouse, carrier, 150, 1, 0 from studio_step_time
                        where step = 'UserTask_PickGoods' and warehouse = ? limit 1""")
                .param(warehouse)
                .update());
    }

    /** An incident where the order stands. */
    private void fail(String order) {
        var task = Objects.requireNonNull(journey.task(order));
        engine.getRuntimeService().createIncident("made-up", task.getExecutionId(), "tried out");
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
