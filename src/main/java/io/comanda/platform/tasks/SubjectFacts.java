package io.comanda.platform.tasks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What people want to see beside a task: whose it is and how much is at stake. */
public record SubjectFacts(
        @Nullable String customerNumber,
        @Nullable String customerName,
        @Nullable BigDecimal amount,
        @Nullable String currency) {}
