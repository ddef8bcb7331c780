package io.comanda.bench;

import io.comanda.ordering.Ordering;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's way: clients capture orders, the job executor carries them to the end. */
class Road {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Ordering ordering;
    private final Market market;
    private final JdbcClient jdbc;

    Road(Ordering ordering, Market market, JdbcClient jdbc) {
        this.ordering = ordering;
        this.market = market;
        this.jdbc = jdbc;
    }

    /** Captures so many orders and waits until all are closed. */
    Run carry(int orders, int clients, long seed) {
        var latencies = new ConcurrentLinkedQueue<Long>();
        var begin = Instant.now();
        Workers.run(orders, clients, worker -> {
            var random = new Random(seed * 1000 + worker);
            return () -> {
                var wish = market.order(random);
                var before = System.nanoTime();
                ordering.place(wish);
                latencies.add(System.nanoTime() - before);
            };
        });
        awaitEnd();
        return Run.of(
                orders, Duration.between(begin, lastEnd()), latencies.stream().mapToLong(Long::longValue));
    }

    private void awaitEnd() {
        var deadline = Instant.now().plus(PATIENCE);
        while (open() > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(open() + " orders are still open after " + PATIENCE);
            }
            pause();
        }
    }

    private int open() {
        return jdbc.sql("select count(*) from ordering_order where lifecycle in ('DRAFT', 'PLACED')")
                .query(Integer.class)
                .single();
    }

    private Instant lastEnd() {
        return jdbc.sql("select max(ended_at) from ordering_order")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
