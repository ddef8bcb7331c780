package io.comanda.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an order waits.
 *
 * @param kind what it waits for
 * @param element of the diagram it stands at
 * @param text one plain sentence in the reader's language
 * @param since when it came there
 * @param group whose task it is
 * @param assignee who has taken the task
 * @param taskId the task that makes it go on
 * @param incidentId the incident that makes it go on
 */
@Schema(name = "Waiting")
public record Waiting(
        Kind kind,
        String element,
        String text,
        @Nullable Instant since,
        @Nullable String group,
        @Nullable String assignee,
        @Nullable String taskId,
        @Nullable String incidentId) {

    /** What it waits for; the sooner in this list the more it needs a person. */
    public enum Kind {
        /** A step used up its tries. */
        INCIDENT,
        /** A person's task. */
        TASK,
        /** A step failed and will be tried again. */
        RETRY,
        /** Something outside: money, goods. */
        MESSAGE,
        /** A worker, for a moment. */
        WORKER
    }
}
