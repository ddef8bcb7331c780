package io.comanda.studio.process.sandbox;

import io.comanda.studio.domain.ReplayBook;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts replays soon after they were asked for, on any node, in a thread of their own that yields to others. When the
 * node goes down its replay stays where it is, for the next one to go on with.
 */
@Component
class ReplaySweep {

    /** What a change would have meant is of interest while the change is. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final ReplayRunner runner;
    private final ReplayBook book;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var quiet = new Thread(work, "replay");
        quiet.setDaemon(true);
        quiet.setPriority(Thread.MIN_PRIORITY);
        return quiet;
    });

    ReplaySweep(ReplayRunner runner, ReplayBook book, Clock clock) {
        this.runner = runner;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${comanda.studio.replay-pause:2s}", initialDelayString = "10s")
    void look() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    void forget() {
        book.forget(clock.instant().minus(KEPT));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            runner.runAll();
        } finally {
            busy.set(false);
        }
    }
}
