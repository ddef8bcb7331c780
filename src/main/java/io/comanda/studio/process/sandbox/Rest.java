package io.comanda.studio.process.sandbox;

import io.comanda.studio.domain.DueJobs;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Leaves the machine to live work. */
@Component
class Rest {

    /** Of its time, a replay works one part and rests these. */
    private static final int PARTS = 2;

    /** So many jobs that wait for a thread mean that live work is behind. */
    private static final int BEHIND = 20;

    private static final int MOST_PAUSES = 3;

    private final DueJobs jobs;

    Rest(DueJobs jobs) {
        this.jobs = jobs;
    }

    /** @param worked nanoseconds */
    void after(long worked) {
        pause(PARTS * worked);
        for (var i = 0; i < MOST_PAUSES && jobs.waiting() > BEHIND; i++) {
            pause(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
