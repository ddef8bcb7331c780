package io.comanda.worklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task was not done in time; a supervisor may take it now. */
public record TaskEscalated(
        String taskId, String name, String subjectType, String subject, List<String> groups, @Nullable Instant dueAt) {}
