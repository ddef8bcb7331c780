package io.comanda.worklist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on whose desk. */
public record Workload(List<OfPerson> people, List<OfGroup> groups) {

    /**
     * @param done today
     * @param absence set when he is away today
     */
    @Schema(name = "PersonWorkload")
    public record OfPerson(
            String username, String displayName, long open, long overdue, long done, @Nullable Absence absence) {}

    /**
     * @param unassigned offered to the group, and nobody has taken it on
     * @param done today, of what was offered to the group
     */
    @Schema(name = "GroupWorkload")
    public record OfGroup(String group, long open, long overdue, long unassigned, long done) {}
}
