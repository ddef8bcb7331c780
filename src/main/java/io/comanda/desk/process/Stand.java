package io.comanda.desk.process;

import io.comanda.desk.Waiting.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place where a process instance stands.
 *
 * @param reference of the task or incident
 */
public record Stand(
        String subject,
        String definition,
        Kind kind,
        String element,
        @Nullable Instant since,
        @Nullable String reference,
        @Nullable String group,
        @Nullable String assignee) {}
