package io.comanda.bench;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Shop;
import io.comanda.commission.Commissions;
import io.comanda.ordering.Ordering;
import io.comanda.studio.ReplayState;
import io.comanda.studio.ReplayView;
import io.comanda.studio.Replays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A replay of 5,000 orders through a diagram that asks for a second approval, while orders are carried: how long it takes,
 * what it leaves of the usual rate of orders, and that alone it adds no row to a live table.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "comanda.embedded-database.enabled=true",
            "comanda.mail.enabled=false",
            "spring.mail.host=localhost",
            "spring.main.banner-mode=off",
            "logging.level.root=warn"
        })
@ActiveProfiles("bench")
@Import(Shop.class)
class ReplayBenchmark {

    private static final int PAST = Integer.getInteger("bench.replayed", Replays.MOST_ORDERS);
    private static final int BATCH = 250;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final double LEAST_SHARE = 0.7;
    private static final String PROCESS = "order-fulfilment";

    @Autowired
    private Shop shop;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Commissions commissions;

    @Autowired
    private Replays replays;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "bench")).toAbsolutePath(), "data");
        properties.add("comanda.embedded-database.folder", data::toString);
    }

    @Test
    void replaysThePastWhileOrdersAreCarried() throws IOException, InterruptedException {
        var road = new Road(ordering, Market.open(shop, commissions), jdbc);
        road.carry(PAST, 2, 0);
        var before = alone(road);
        var replay = ask();
        var began = System.nanoTime();
        var beside = road.carry(BATCH, 2, 2);
        while (isOpen(replay)) {
            beside = beside.plus(road.carry(BATCH, 2, 3));
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        var after = alone(road);
        var usual = (before + after) / 2;
        System.out.printf(
                "Replayed %d orders in at most %d s; %.1f orders/s beside it, %.1f before and %.1f after: %.0f %%%n",
                PAST, took.toSeconds(), beside.perSecond(), before, after, 100 * beside.perSecond() / usual);
        System.out.println(replays.replay(replay.id()).groups());
        assertThat(replays.replay(replay.id()).state()).isEqualTo(ReplayState.DONE);
        assertThat(took).isLessThan(LONGEST);
        assertThat(beside.perSecond()).isGreaterThanOrEqualTo(LEAST_SHARE * usual);
        leavesNoRow();
    }

    private static double alone(Road road) {
        return road.carry(8 * BATCH, 2, 1).perSecond();
    }

    private void leavesNoRow() throws IOException, InterruptedException {
        var rows = rows();
        var replay = ask();
        while (isOpen(replay)) {
            Thread.sleep(500);
        }
        assertThat(rows()).isEqualTo(rows);
    }

    private boolean isOpen(ReplayView replay) {
        var state = replays.replay(replay.id()).state();
        return state == ReplayState.WAITING || state == ReplayState.RUNNING;
    }

    private ReplayView ask() throws IOException {
        var diagram = Files.readString(Path.of("processes/fulfilment/order-fulfilment.bpmn"));
        var draft = diagram.replace("${approvalNeeded}", "${approvalNeeded or orderTotal &gt; 1000}");
        return replays.ask("DRF-000001", PROCESS, Map.of(PROCESS + ".bpmn", draft), Map.of(), PAST);
    }

    /** Of the engine; sweeps of other modules write into theirs at any time. */
    private Map<String, Long> rows() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' and tablename like 'act%'")
                .query(String.class)
                .list()
                .stream()
                .collect(toMap(table -> table, table -> jdbc.sql("select count(*) from public.\"" + table + "\"")
                        .query(Long.class)
                        .single()));
    }
}
