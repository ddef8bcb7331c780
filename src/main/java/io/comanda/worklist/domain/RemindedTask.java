package io.comanda.worklist.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open task that is due soon. */
public record RemindedTask(
        String id,
        String name,
        String definition,
        @Nullable String subject,
        List<String> groups,
        @Nullable String assignee,
        Instant dueAt) {}
