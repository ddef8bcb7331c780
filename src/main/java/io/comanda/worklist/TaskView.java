package io.comanda.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a person.
 *
 * @param task key of the step, for instance {@code UserTask_ReviewOrder}
 * @param subject the number people say, for instance of the order
 * @param groups who may take it
 * @param priority 50 as usual, more when it was escalated
 * @param facts what the process knows here, for instance the shipment's number
 */
public record TaskView(
        String id,
        String task,
        String name,
        String process,
        @Nullable String subject,
        List<String> groups,
        @Nullable String assignee,
        int priority,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean overdue,
        Map<String, Object> facts) {}
