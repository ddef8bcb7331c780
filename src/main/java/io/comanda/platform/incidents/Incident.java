package io.comanda.platform.incidents;

import java.time.Instant;

/**
 * One thing that failed for good.
 *
 * @param where what failed, in words people know: the step's name, the kind of mail
 * @param subjectType what it concerns, for instance {@code order}
 * @param message what it said last, without inner names of the program
 */
public record Incident(
        String id, String where, String subjectType, String subject, Instant since, int attempts, String message) {}
