package io.comanda.notification.gateway;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waiting times that double from first to longest, give or take a fifth, so that nodes and mails do not come in step. */
record Backoff(Duration first, Duration longest) {

    private static final int MANY = 30;

    Duration after(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MANY));
        var wait = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis(
                (long) (wait.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
    }
}
