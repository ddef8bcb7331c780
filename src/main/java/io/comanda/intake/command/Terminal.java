package io.comanda.intake.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where a command tells how it goes. */
@Component
class Terminal {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    void print(String text) {
        System.out.println(text);
    }

    /** Does the work and meanwhile prints, now and then, how it stands. */
    <T> T watch(Supplier<T> work, Supplier<String> standing) {
        try (var clock = new Ticker()) {
            clock.every(() -> print(standing.get()));
            return work.get();
        }
    }

    private static final class Ticker implements AutoCloseable {

        private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

        void every(Runnable tick) {
            timer.scheduleWithFixedDelay(tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            timer.shutdownNow();
        }
    }
}
