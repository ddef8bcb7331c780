package io.comanda.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Shop;
import io.comanda.StatementMeter;
import io.comanda.Tally;
import io.comanda.commission.Commissions;
import io.comanda.ordering.Ordering;
import io.comanda.platform.invariants.Invariants;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders of three lines on account from automatic warehouses, straight through, on the embedded PostgreSQL with every
 * commit on disk. Mails are written, not delivered. What it says and how to read it: {@code docs/guides/benchmark.md}.
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
@Import({Shop.class, StatementMeter.class})
class StraightRoadBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");

    @Autowired
    private Shop shop;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Commissions commissions;

    @Autowired
    private StatementMeter meter;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcConnectionDetails database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectories(FOLDER);
        var data = Files.createTempDirectory(FOLDER.toAbsolutePath(), "data");
        properties.add("comanda.embedded-database.folder", data::toString);
    }

    @Test
    void measuresTheStraightRoad() throws IOException {
        var load = Load.fromProperties();
        var road = new Road(ordering, Market.open(shop, commissions), jdbc);
        road.carry(load.warmUp(), load.clients(), 0);
        var tally = count(road, load);
        var bare = transaction.execute(status -> BareSql.like(anyOrder(), jdbc, database));
        bare.write(load.warmUp() / 4, load.bareThreads());

        var report = takeTurns(road, bare, load, tally);
        report.write(FOLDER);

        assertThat(invariants.breaches()).isEmpty();
    }

    private Tally count(Road road, Load load) {
        var tally = new Tally();
        var me = Thread.currentThread();
        meter.count(tally, thread -> thread != me, () -> road.carry(load.counted(), load.clients(), 1));
        return tally;
    }

    private Report takeTurns(Road road, BareSql bare, Load load, Tally tally) {
        var report = new Report(load, tally, bare.statements());
        for (int round = 0; round < load.rounds(); round++) {
            var orders = load.orders() / load.rounds();
            var cpu = processorTime();
            var product = road.carry(orders, load.clients(), 2 + round);
            report.add(product, processorTime().minus(cpu), bare.write(orders, load.bareThreads()));
        }
        return report;
    }

    private String anyOrder() {
        return jdbc.sql("select max(number) from ordering_order")
                .query(String.class)
                .single();
    }

    /** Of this process: the application, not the database. */
    private static Duration processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
