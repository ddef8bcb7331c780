package io.comanda.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.platform.invariants.Invariants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A minute of the storm, and then how many orders of five lines sixteen writers reserve and release on ten products, beside
 * bare SQL that does the same updates and inserts. Both are measured in turns in one run.
 */
@IntegrationTest
class StockStormBenchmark {

    private static final Duration TURN = Duration.ofSeconds(10);
    private static final int TURNS = 3;
    private static final int LINES = 5;

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockCounts counts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Invariants invariants;

    private final AtomicInteger orders = new AtomicInteger();

    @Test
    void neverOversellsForAMinuteAndReservesAlmostAsFastAsBareSql() throws InterruptedException {
        var shelf = new Shelf(keeping);
        var warehouses = List.of(shelf.warehouse("A", "RO", 1), shelf.warehouse("B", "PL", 2));
        var storm = new StockStorm(inventory, keeping, transfers, counts, shelf, warehouses);
        Crowd.all(storm.writers(Duration.ofMinutes(1)));
        System.out.println("Storm of a minute: " + storm.tally());
        assertThat(invariants.breaches()).isEmpty();

        var stock = IntStream.range(0, 10).mapToObj(i -> shelf.own("BENCH" + i)).toList();
        stock.forEach(product -> shelf.put(product, warehouses.get(0), 1_000_000));
        var ours = 0L;
        var bare = 0L;
        for (var turn = 0; turn <= TURNS; turn++) {
            var reserved = turn(random -> reserve(shelf, stock, random));
            var updated = turn(random -> update(shelf, stock, random));
            ours += turn == 0 ? 0 : reserved;
            bare += turn == 0 ? 0 : updated;
        }
        var seconds = TURN.toSeconds() * TURNS;
        System.out.printf(
                "Reserved and released: %d orders/s, bare SQL %d orders/s, ratio %.2f%n",
                ours / seconds, bare / seconds, (double) ours / bare);
        assertThat(invariants.breaches()).isEmpty();
        assertThat((double) ours / bare).isGreaterThan(0.5);
    }

    private interface Step {
        void run(Random random);
    }

    private static long turn(Step step) throws InterruptedException {
        var end = System.nanoTime() + TURN.toNanos();
        return Crowd.all(IntStream.range(0, StockStorm.WRITERS)
                        .<Callable<Long>>mapToObj(i -> () -> {
                            var random = new Random(i);
                            var done = 0L;
                            while (System.nanoTime() < end) {
                                step.run(random);
                                done++;
                            }
                            return done;
                        })
                        .toList())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void reserve(Shelf shelf, List<String> stock, Random random) {
        var number = shelf.own("BENCH-" + orders.incrementAndGet());
        inventory.reserve(
                Shelf.order(number, Shelf.lines(some(stock, random), 1).toArray(ReserveStock.Line[]::new)));
        inventory.release(number);
    }

    /** Ten updates of stock, five inserts and five updates of reservations, in two transactions, as little as can be. */
    private void update(Shelf shelf, List<String> stock, Random random) {
        var number = shelf.own("BARE-" + orders.incrementAndGet());
        var products = some(stock, random).stream().sorted().toList();
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < LINES; i++) {
                jdbc.sql(
                                """
                                update inventory_quant set reserved = reserved + 1
                                where product_number = ? and on_hand - blocked - reserved >= 1""")
                        .param(products.get(i))
                        .update();
                jdbc.sql(
                                """
                                insert into inventory_reservation (order_number, line_no, position, quant_id, product_number,
                                    warehouse_code, location_code, quantity, reserved_at)
                                select ?, ?, 1, id, product_number, warehouse_code, location_code, 1, now()
                                from inventory_quant where product_number = ?""")
                        .params(number, i + 1, products.get(i))
                        .update();
            }
        });
        transaction.executeWithoutResult(status -> {
            for (var product : products) {
                jdbc.sql("update inventory_quant set reserved = reserved - 1 where product_number = ?")
                        .param(product)
                        .update();
            }
            jdbc.sql("update inventory_reservation set state = 'RELEASED', closed_at = now() where order_number = ?")
                    .param(number)
                    .update();
        });
    }

    private static List<String> some(List<String> stock, Random random) {
        var shuffled = new ArrayList<>(stock);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, LINES);
    }
}
