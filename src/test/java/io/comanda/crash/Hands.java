package io.comanda.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A few hands that carry many lives, a look at each in turn, until all have ended or nobody answers any more. */
final class Hands implements AutoCloseable {

    private static final int HANDS = 4;
    private static final long BREATH = Duration.ofMillis(15).toNanos();

    private final House house;
    private final Supplier<Optional<Life>> fresh;
    private final Queue<Life> open;
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private volatile boolean dead;

    /**
     * @param open lives that are under way
     * @param fresh gives another one while there shall be more
     */
    Hands(House house, List<Life> open, Supplier<Optional<Life>> fresh) {
        this.house = house;
        this.open = new ConcurrentLinkedQueue<>(open);
        this.fresh = fresh;
        for (var hand = 0; hand < HANDS; hand++) {
            hands.execute(this::work);
        }
        hands.shutdown();
    }

    /** Whether all lives have ended within this time; the hands go on otherwise. */
    boolean areDone(Duration time) throws InterruptedException {
        return hands.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What went wrong, other than that nobody answered. */
    Queue<Throwable> faults() {
        return faults;
    }

    private void work() {
        try {
            for (var life = next(); life != null && !dead; life = next()) {
                if (!life.goOn(house)) {
                    open.add(life);
                }
                LockSupport.parkNanos(BREATH);
            }
        } catch (IOException killed) {
            dead = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError fault) {
            faults.add(fault);
        }
    }

    private @Nullable Life next() {
        var begun = fresh.get();
        return begun.isPresent() ? begun.get() : open.poll();
    }

    @Override
    public void close() throws InterruptedException {
        dead = true;
        if (!areDone(Duration.ofSeconds(40))) {
            hands.shutdownNow();
        }
    }
}
