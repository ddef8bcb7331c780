package io.comanda.worklist;

import java.math.BigDecimal;
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
 * @param assignedAt since when the assignee has it
 * @param priority 50 as usual, more when it was escalated
 * @param followUpAt when somebody wants to look at it again
 * @param onBehalfOf the absent colleague for whom the caller sees it
 * @param facts what the process knows here, for instance the shipment's number
 */
public record TaskView(
        String id,
        String task,
        String name,
        String process,
        String processName,
        @Nullable String subjectType,
        @Nullable String subject,
        @Nullable String customerNumber,
        @Nullable String customerName,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        List<String> groups,
        @Nullable String assignee,
        @Nullable Instant assignedAt,
        int priority,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant followUpAt,
        @Nullable String onBehalfOf,
        Map<String, Object> facts) {

    public TaskView withFacts(Map<String, Object> known) {
        return new TaskView(
                id,
                task,
                name,
                process,
                processName,
                subjectType,
                subject,
                customerNumber,
                customerName,
                amount,
                currency,
                groups,
                assignee,
                assignedAt,
                priority,
                createdAt,
                dueAt,
                overdue,
                followUpAt,
                onBehalfOf,
                known);
    }
}
