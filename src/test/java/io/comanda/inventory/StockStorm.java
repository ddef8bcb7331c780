package io.comanda.inventory;

import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Many writers on few products for a while: orders of five lines, cancellations, receipts, transfers and counts. */
final class StockStorm {

    static final int WRITERS = 16;
    private static final int PRODUCTS = 10;
    private static final int LINES = 5;

    private final Inventory inventory;
    private final StockKeeping keeping;
    private final StockTransfers transfers;
    private final StockCounts counts;
    private final Shelf shelf;
    private final List<String> warehouses;
    private final List<String> products;
    private final AtomicInteger orders = new AtomicInteger();
    private final Map<String, AtomicLong> done = new ConcurrentHashMap<>();

    StockStorm(
            Inventory inventory,
            StockKeeping keeping,
            StockTransfers transfers,
            StockCounts counts,
            Shelf shelf,
            List<String> warehouses) {
        this.inventory = inventory;
        this.keeping = keeping;
        this.transfers = transfers;
        this.counts = counts;
        this.shelf = shelf;
        this.warehouses = List.copyOf(warehouses);
        this.products = IntStream.range(0, PRODUCTS)
                .mapToObj(i -> shelf.own("STORM" + i))
                .toList();
        products.forEach(product -> warehouses.forEach(warehouse -> shelf.put(product, warehouse, 60)));
    }

    List<String> products() {
        return products;
    }

    /** What each writer does until the time is over. */
    List<Callable<Boolean>> writers(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        return IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    var random = new Random(i);
                    while (System.nanoTime() < end) {
                        step(random);
                    }
                    return true;
                })
                .toList();
    }

    /** How often each thing was done, and refused. */
    Map<String, Long> tally() {
        var tally = new TreeMap<String, Long>();
        done.forEach((what, times) -> tally.put(what, times.get()));
        return tally;
    }

    private void step(Random random) {
        var what = random.nextInt(20);
        if (what < 12) {
            attempt("order", () -> order(random));
        } else if (what < 15) {
            attempt("receipt", () -> shelf.put(any(products, random), any(warehouses, random), 10));
        } else if (what < 18) {
            attempt("transfer", () -> transfer(random));
        } else {
            attempt("count", () -> count(random));
        }
    }

    private void order(Random random) {
        var number = shelf.own("STORM-" + orders.incrementAndGet());
        var lines = new ArrayList<>(products);
        Collections.shuffle(lines, random);
        inventory.reserve(new ReserveStock(
                number,
                Shelf.lines(lines.subList(0, LINES), 1 + random.nextInt(3)),
                null,
                null,
                Completeness.values()[random.nextInt(3)],
                2,
                0));
        if (random.nextInt(3) == 0) {
            inventory.release(number);
        } else {
            warehouses.forEach(warehouse ->
                    attempt("issue", () -> inventory.issue(IssueStock.all(number + warehouse, number, warehouse))));
        }
    }

    private void transfer(Random random) {
        var from = random.nextInt(warehouses.size());
        var sent = transfers.send(new SendGoods(
                warehouses.get(from),
                warehouses.get((from + 1) % warehouses.size()),
                LocalDate.EPOCH,
                "storm",
                List.of(line(random), line(random))));
        if (random.nextInt(4) == 0) {
            transfers.cancel(sent.number());
        } else {
            var less = new ReceivedTransfer(1, Quantity.of(random.nextInt(3)), null, "lost or found");
            transfers.receive(sent.number(), random.nextBoolean() ? List.of() : List.of(less));
        }
    }

    private void count(Random random) {
        var count = counts.open(
                new OpenCount(any(warehouses, random), any(List.of("A", "B"), random), null, random.nextBoolean()));
        for (var line : counts.lines(count.number())) {
            var book = keeping.places(
                            new StockFilter(line.productNumber(), line.warehouseCode(), line.locationCode(), null),
                            List.of(),
                            1)
                    .get(0)
                    .onHand();
            counts.enter(
                    count.number(),
                    line.lineNo(),
                    book.plus(Quantity.of(random.nextInt(3) - 1)).max(Quantity.ZERO));
        }
        if (!counts.book(count.number())) {
            counts.cancel(count.number());
        }
    }

    private SendGoods.Line line(Random random) {
        return new SendGoods.Line(any(products, random), null, Shelf.PLACE, "B-01", Quantity.of(1 + random.nextInt(2)));
    }

    private void attempt(String what, Runnable action) {
        try {
            action.run();
            tick(what);
        } catch (Refusal refusal) {
            tick(what + " refused: " + refusal.code());
        }
    }

    private void tick(String what) {
        done.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
