package io.comanda.worklist;

import org.jspecify.annotations.Nullable;

/**
 * What one person has on the desk.
 *
 * @param absence set when he is away today
 */
public record Workload(String username, String displayName, long open, long overdue, @Nullable Absence absence) {}
