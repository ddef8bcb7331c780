package io.comanda.platform.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that failed for good.
 *
 * @param where what failed, in words people know: the step's name, the kind of mail
 * @param subjectType what it concerns, for instance {@code order}
 * @param assignee who looks after it
 * @param message what it said last, without inner names of the program
 */
public record Incident(
        String id,
        String where,
        String subjectType,
        String subject,
        Instant since,
        int attempts,
        String message,
        @Nullable String assignee) {

    public Incident lookedAfterBy(@Nullable String person) {
        return new Incident(id, where, subjectType, subject, since, attempts, message, person);
    }
}
