package io.comanda.worklist;

import org.jspecify.annotations.Nullable;

/**
 * How many tasks each view of the list holds.
 *
 * @param incidents null for who may not mend
 * @param cap a count as high as this stands for "this many or more"
 */
public record TaskCounts(long mine, long team, long unassigned, long overdue, @Nullable Long incidents, long cap) {

    TaskCounts withIncidents(long open) {
        return new TaskCounts(mine, team, unassigned, overdue, open, cap);
    }
}
