package io.comanda.invoicing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that is asked a number of times, the first half of them in one year of a place and the second half in the next. */
final class YearEnd extends Clock {

    private static final Duration STEP = Duration.ofMillis(10);

    private final Instant begin;
    private final AtomicInteger asked = new AtomicInteger();

    YearEnd(int newYear, ZoneId place, int times) {
        begin = LocalDate.of(newYear, 1, 1).atStartOfDay(place).toInstant().minus(STEP.multipliedBy(times / 2));
    }

    @Override
    public Instant instant() {
        return begin.plus(STEP.multipliedBy(asked.getAndIncrement()));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
