package io.comanda.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.MigrationSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Orders that stand at six steps move to a version with a further approval and another name for packing. Some thirty of
 * them; {@code -Dmigrated.orders=500} for as many.
 */
@IntegrationTest
class MigrationTest {

    private static final String PROCESS = "order-fulfilment";
    private static final String FILE = PROCESS + ".bpmn";
    private static final String PACK = "UserTask_PackGoods";
    private static final String PACK_ANEW = "UserTask_PackParcels";
    private static final int ORDERS = Integer.getInteger("migrated.orders", 30);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private LiveModels live;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationSweep sweep;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private final Map<String, String> stepOf = new TreeMap<>();
    private String former = "";
    private int from;
    private int to;

    @BeforeEach
    void orders() {
        former = live.content(FILE).orElseThrow();
        // A version of its own, so that only the orders of this test move.
        live.deploy("before", List.of(new ModelFile(FILE, former + "\n<!-- " + Shop.own("v") + " -->\n")));
        from = newest().getVersion();
        var byHand = shop.warehouse(false);
        var byItself = shop.warehouse(true);
        var goods = shop.product("20.00");
        shop.receive(goods, byHand, ORDERS);
        shop.receive(goods, byItself, ORDERS);
        var none = shop.product("20.00");
        for (int i = 0; i < ORDERS / 6; i++) {
            stand("Gateway_AwaitPayment", shop.customer("TRANSFER", byHand), goods);
            stand(
                    "UserTask_DecideCredit",
                    shop.customer("ACCOUNT", byHand, DeliveryPolicy.SHIP_AND_BACKORDER, "1", null),
                    goods);
            stand("Gateway_AwaitStock", shop.customer("ACCOUNT", byHand), none);
            stand("UserTask_PickGoods", shop.customer("ACCOUNT", byHand), goods);
            var picked = stand(PACK, shop.customer("ACCOUNT", byHand), goods);
            journey.complete(picked, "UserTask_PickGoods", Map.of());
            stand("Gateway_AwaitCash", shop.customer("COD", byItself), goods);
        }
        live.deploy(
                "after", List.of(new ModelFile(FILE, SecondApproval.in(former).replace(PACK, PACK_ANEW))));
        to = newest().getVersion();
    }

    @AfterEach
    void restore() {
        live.deploy("restored", List.of(new ModelFile(FILE, former)));
    }

    @Test
    void movesAllInStagesBackAndForth() {
        var alone = migrations.preview(PROCESS, new MigrationWish(from, to, null));
        assertThat(alone.instances()).isEqualTo(stepOf.size());
        assertThat(alone.movable()).isEqualTo(stepOf.size() - ORDERS / 6);
        assertThat(alone.steps())
                .filteredOn(step -> step.target() == null)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.id()).isEqualTo(PACK);
                    assertThat(step.instances()).isEqualTo(ORDERS / 6);
                    assertThat(step.choices())
                            .extracting(MigrationPreview.Choice::id)
                            .contains(PACK_ANEW);
                });
        var wish = new MigrationWish(from, to, Map.of(PACK, PACK_ANEW));
        assertThat(migrations.preview(PROCESS, wish).movable()).isEqualTo(stepOf.size());

        var number = migrations.plan(PROCESS, wish).number();
        assertThat(migrations.tryOut(number)).isEqualTo(new MigrationTrial(stepOf.size(), stepOf.size(), List.of()));
        assertThat(versions()).containsExactly(Map.entry(from, stepOf.size()));

        migrations.stage(number, 20);
        work(number);
        assertThat(migrations.migration(number).counts()).containsEntry(MigratedState.MOVED, aFifth());
        assertThatThrownBy(() -> migrations.stage(number, 20)).isInstanceOf(StageWrong.class);
        migrations.undo(number);
        work(number);
        assertThat(versions()).containsExactly(Map.entry(from, stepOf.size()));
        assertThat(migrations.migration(number).counts()).containsEntry(MigratedState.MOVED_BACK, aFifth());

        var again = migrations.plan(PROCESS, wish).number();
        var left = stepOf.entrySet().stream()
                .filter(each -> each.getValue().equals("UserTask_PickGoods"))
                .findFirst()
                .orElseThrow()
                .getKey();
        journey.cancel(left);
        migrations.stage(again, 100);
        work(again);
        assertThat(migrations.migration(again).counts())
                .isEqualTo(Map.of(MigratedState.MOVED, stepOf.size() - 1, MigratedState.ENDED, 1));
        stepOf.remove(left);
        assertThat(versions()).containsExactly(Map.entry(to, stepOf.size()));
        theyGoOnWhereTheyStood();
    }

    @Test
    void namesTheReasonOfEachThatStays() {
        var number = migrations.plan(PROCESS, new MigrationWish(from, to, null)).number();
        var trial = migrations.tryOut(number);
        assertThat(trial.movable()).isEqualTo(stepOf.size() - ORDERS / 6);
        assertThat(trial.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.reason())
                .contains(PACK + ": The plan does not say where it goes on."));
        migrations.stage(number, 100);
        work(number);
        assertThat(migrations.instances(number, MigratedState.REFUSED, 0, 100))
                .hasSize(Math.min(100, ORDERS / 6))
                .allSatisfy(each -> {
                    assertThat(each.steps()).containsExactly(PACK);
                    assertThat(each.reason()).contains(PACK);
                });
        assertThat(versions()).isEqualTo(Map.of(from, ORDERS / 6, to, stepOf.size() - ORDERS / 6));
        assertThat(journey.invariants()).isEmpty();
    }

    /** One of each step is carried on in the new version. */
    private void theyGoOnWhereTheyStood() {
        stepOf.forEach((order, step) -> journey.assertThat(order).isWaitingAt(step.equals(PACK) ? PACK_ANEW : step));
        var packed = first(PACK);
        journey.complete(packed, PACK_ANEW, Map.of("parcels", 1, "weightKg", 2.5));
        assertThat(journey.order(packed).lifecycle()).hasToString("CLOSED");
        var released = first("UserTask_DecideCredit");
        journey.complete(released, "UserTask_DecideCredit", Map.of("creditDecision", "release"));
        journey.complete(released, "UserTask_PickGoods", Map.of());
        journey.assertThat(released).isWaitingAt(PACK_ANEW);
        stepOf.forEach((order, step) -> {
            if (!order.equals(packed) && !step.equals("Gateway_AwaitCash")) {
                journey.cancel(order);
            }
        });
        assertThat(journey.invariants()).isEmpty();
    }

    /** Rounded up: the first percent of a few is one. */
    private int aFifth() {
        return (stepOf.size() + 4) / 5;
    }

    private String first(String step) {
        return stepOf.entrySet().stream()
                .filter(each -> each.getValue().equals(step))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String stand(String step, String customer, String product) {
        var order = journey.place(customer, product, 1);
        journey.runJobs(order);
        stepOf.put(order, step);
        return order;
    }

    private void work(String number) {
        while (migrations.migration(number).state() != MigrationState.READY) {
            sweep.sweep();
        }
    }

    private Map<Integer, Integer> versions() {
        var counts = new TreeMap<Integer, Integer>();
        for (var order : new ArrayList<>(stepOf.keySet())) {
            runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(order)
                    .processDefinitionKey(PROCESS)
                    .list()
                    .stream()
                    .map(ProcessInstance::getProcessDefinitionId)
                    .map(id -> repository.getProcessDefinition(id).getVersion())
                    .forEach(version -> counts.merge(version, 1, Integer::sum));
        }
        return counts;
    }

    private ProcessDefinition newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult();
    }
}
