package io.comanda.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.studio.process.StepTimesSweep;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The heat map of 100,000 orders of ninety days over all its filters, beside the sum of the same rows in bare SQL; and how
 * long it takes to sum up that history.
 */
@IntegrationTest
@TestPropertySource(properties = "comanda.studio.times-pause=1d")
class HeatMapBenchmark {

    private static final int ORDERS = Integer.getInteger("bench.heat.orders", 100_000);
    private static final int KINDS = 4;
    private static final int ROUNDS = 10;
    private static final double MOST_MILLIS = 1_000;
    private static final String STEP = "step=";
    private static final String PATH = "/api/processes/order-fulfilment/heat-map";

    /** Steps of the copied orders that are summed up. */
    private static final String DUE =
            """
            select count(*) from act_hi_actinst where id_ like 'h%' and act_type_ in ('userTask', 'serviceTask', 'sendTask',
                'receiveTask', 'businessRuleTask', 'subProcess', 'eventBasedGateway', 'intermediateMessageCatch',
                'intermediateTimer')""";

    private static final String BARE =
            """
            select step, bucket, sum(instances), sum(late) from studio_step_time
            where process = 'order-fulfilment' and day between ?::date and ?::date group by step, bucket""";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StepTimesSweep sweep;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @Test
    void opensWithinASecond() throws Exception {
        fill();
        var steps = count("select count(*) from act_hi_actinst");
        var summed = millis(this::sumUp);
        vacuum();
        System.out.printf(
                Locale.ROOT,
                "%d orders, %d steps in the history; summed up in %.0f s into %d rows%n",
                ORDERS,
                steps,
                summed / 1000,
                count("select count(*) from studio_step_time"));
        var slow = new ArrayList<String>();
        for (var question : questions()) {
            var first = ask(question);
            var times = IntStream.range(0, ROUNDS)
                    .mapToDouble(n -> ask(question))
                    .sorted()
                    .toArray();
            var line = String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |",
                    question.isEmpty() ? "thirty days" : question,
                    first,
                    times[ROUNDS / 2],
                    times[ROUNDS - 1]);
            System.out.println(line);
            if (!question.startsWith(STEP) && (first > MOST_MILLIS || times[ROUNDS - 1] > MOST_MILLIS)) {
                slow.add(line);
            }
        }
        bare(30);
        bare(90);
        assertThat(slow).as("first, median, worst of a question in ms").isEmpty();
    }

    private void fill() {
        var warehouse = shop.warehouse(false);
        var goods = shop.product("20.00");
        shop.receive(goods, warehouse, KINDS);
        var models = IntStream.range(0, KINDS)
                .mapToObj(n -> {
                    var order = journey.place(shop.customer("ACCOUNT", warehouse), goods, 1);
                    journey.runJobs(order);
                    journey.complete(order, "UserTask_PickGoods", Map.of());
                    journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5));
                    return order;
                })
                .toList();
        new PastOrders(jdbc, transaction).copy(models, ORDERS);
        vacuum();
    }

    /** The application's own sweep may be at it already. */
    private void sumUp() throws InterruptedException {
        var due = count(DUE);
        while (count("select coalesce(sum(instances), 0) from studio_step_time") < due) {
            sweep.sumUp(Duration.ZERO);
            Thread.sleep(100);
        }
    }

    private static List<String> questions() {
        var ninety = "from=" + LocalDate.now().minusDays(90);
        return List.of(
                "",
                ninety,
                ninety + "&channel=portal",
                ninety + "&warehouse=WH-1",
                ninety + "&carrier=DHL",
                ninety + "&version=1",
                ninety + "&channel=portal&warehouse=WH-3&carrier=DHL",
                STEP + "&" + ninety,
                STEP + "&" + ninety + "&channel=portal&warehouse=WH-3&carrier=DHL");
    }

    /** Milliseconds until the answer is there; of a step its slowest orders. */
    private double ask(String question) {
        var path = question.startsWith(STEP)
                ? PATH + "/steps/UserTask_PickGoods/slowest?" + question.substring((STEP + "&").length())
                : PATH + "?" + question;
        return millis(
                () -> http.perform(get(path).with(Callers.as("process-admin"))).andExpect(status().isOk()));
    }

    private void bare(int days) {
        var times = IntStream.range(0, ROUNDS)
                .mapToDouble(n -> millis(() -> jdbc.sql(BARE)
                        .params(LocalDate.now().minusDays(days), LocalDate.now())
                        .query()
                        .listOfRows()))
                .sorted()
                .toArray();
        System.out.printf(Locale.ROOT, "| bare SQL, %d days | | %.0f | |%n", days, times[ROUNDS / 2]);
    }

    private void vacuum() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) {
        var began = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
