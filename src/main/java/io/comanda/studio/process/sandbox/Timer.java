package io.comanda.studio.process.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * When a timer rings. The guard lets a diagram say that by itself or by a plain variable, and nothing else; it is
 * reckoned as the engine does.
 */
record Timer(Kind kind, String text) {

    enum Kind {
        DURATION(new DurationBusinessCalendar()),
        DATE(new DueDateBusinessCalendar()),
        /** Rings again and again. */
        CYCLE(new CycleBusinessCalendar());

        private final BusinessCalendar calendar;

        Kind(BusinessCalendar calendar) {
            this.calendar = calendar;
        }
    }

    /** The one it is read from; none where the diagram says the time. */
    Optional<String> variable() {
        return text.startsWith("${")
                ? Optional.of(text.substring(2, text.indexOf('}')).strip())
                : Optional.empty();
    }

    boolean ringsAgain() {
        return kind == Kind.CYCLE;
    }

    /**
     * Empty where nobody knows.
     *
     * @param since when it was wound up
     * @param known values of variables
     */
    Optional<Instant> due(Instant since, Function<String, @Nullable Object> known) {
        @Nullable Object said = variable().<@Nullable Object>map(known).orElse(null);
        if (said instanceof Date date) {
            return Optional.of(date.toInstant());
        }
        var words = variable().isPresent() ? said : text;
        return words instanceof String time ? reckoned(time, since) : Optional.empty();
    }

    private Optional<Instant> reckoned(String time, Instant since) {
        try {
            return Optional.ofNullable(kind.calendar.resolveDuedate(time, Date.from(since)))
                    .map(Date::toInstant);
        } catch (ProcessEngineException | DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
