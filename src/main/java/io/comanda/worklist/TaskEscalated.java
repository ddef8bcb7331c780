package io.comanda.worklist;

import io.comanda.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task was not done in time.
 *
 * @param escalatedTo who may take it now
 */
public record TaskEscalated(
        String taskId,
        String name,
        String subjectType,
        String subject,
        List<String> groups,
        Role escalatedTo,
        @Nullable Instant dueAt) {}
