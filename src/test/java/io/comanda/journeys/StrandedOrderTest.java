package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.domain.StrandedOrders;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.incidents.Incident;
import io.comanda.worklist.IncidentDesk;
import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that lost what would wake them are found, shown, and let go on. */
@IntegrationTest
class StrandedOrderTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StrandedOrders stranded;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void letsAnOrderWithoutAProcessBeginAnew() {
        var order = placed();
        journey.instances(order).forEach(id -> runtime.deleteProcessInstance(id, "lost"));
        assertThat(look(order)).isTrue();
        assertThat(desk.incidents("stranded-no-process", 0, 200))
                .extracting(Incident::subject)
                .contains(order);
        goesOn(order);
    }

    @Test
    void letsATokenEnterItsStepOnceMore() {
        var order = placed();
        var jobs = journey.dueJobs(order);
        assertThat(jobs).isNotEmpty();
        transaction.executeWithoutResult(status -> jobs.forEach(job ->
                jdbc.sql("delete from act_ru_job where id_ = ?").param(job).update()));
        assertThat(look(order)).isTrue();
        assertThat(desk.incidents("stranded-nothing-to-come", 0, 200))
                .extracting(Incident::subject)
                .contains(order);
        goesOn(order);
    }

    @Test
    void leavesOrdersAloneThatWaitForSomething() {
        var waiting = placed();
        assertThat(look(waiting)).isFalse();
        journey.runJobs(waiting);
        assertThat(look(waiting)).isFalse();
    }

    private void goesOn(String order) {
        var story = desk.story("stranded-" + order);
        assertThat(story.actions()).isNotEmpty();
        desk.retry("stranded-" + order);
        assertThat(look(order)).isFalse();
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    private boolean look(String order) {
        transaction.executeWithoutResult(status -> stranded.look(clock.instant()));
        return stranded.find(order).isPresent();
    }

    private String placed() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        return journey.place(customer, shop.productFor(customer, "10.00", 5), 2);
    }
}
