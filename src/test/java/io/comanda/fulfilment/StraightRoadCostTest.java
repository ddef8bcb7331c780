package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.StatementMeter;
import io.comanda.Tally;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PlaceOrder;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an order of three lines asks of the database when nobody touches it. The jobs are called by name here: finding and
 * locking the first of them costs the job executor a commit and up to three statements more, often shared by several.
 */
@IntegrationTest
class StraightRoadCostTest {

    private static final int FINDING_THE_JOB = 3;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StatementMeter meter;

    @Autowired
    private ManagementService management;

    @Test
    void staysBelowSixCommitsAndAHundredAndThirtyStatements() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse);
        var lines = IntStream.range(0, 3).mapToObj(i -> line(warehouse)).toArray(PlaceOrder.Line[]::new);
        for (var first = 0; first < 2; first++) {
            // fills the caches, and draws the numbers that are drawn for fifty rows at once
            journey.runJobs(place(customer, lines, new Tally()));
        }

        var tally = new Tally();
        var order = place(customer, lines, tally);
        for (var due = journey.dueJobs(order); !due.isEmpty(); due = journey.dueJobs(order)) {
            var jobs = due;
            meter.count(tally, () -> jobs.forEach(management::executeJob));
        }

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(tally.statements() + FINDING_THE_JOB).as(tally.toString()).isLessThanOrEqualTo(130);
        assertThat(tally.commits() + 1).as(tally.toString()).isLessThanOrEqualTo(6);
    }

    private PlaceOrder.Line line(String warehouse) {
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 1000);
        return Journey.line(product, 2);
    }

    private String place(String customer, PlaceOrder.Line[] lines, Tally tally) {
        var number = new String[1];
        meter.count(tally, () -> number[0] = journey.place(customer, null, null, lines));
        return number[0];
    }
}
