package io.comanda.worklist;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which tasks to list. */
public record TaskSearch(
        @Parameter(description = "mine, team, unassigned or overdue; team when not given")
                @Nullable
                @Pattern(regexp = "mine|team|unassigned|overdue")
                String view,
        @Parameter(description = "Number of the order or whatever the task is about") @Nullable @Size(max = 100)
                String subject,
        @Parameter(description = "Key of the step, for instance UserTask_ReviewOrder") @Nullable @Size(max = 100)
                String task,
        @Parameter(description = "A group the task is offered to") @Nullable @Pattern(regexp = "[a-z-]{1,40}")
                String group) {

    /** Whose tasks. */
    public enum View {
        MINE,
        TEAM,
        UNASSIGNED,
        OVERDUE
    }

    public View viewOrTeam() {
        return view == null ? View.TEAM : View.valueOf(view.toUpperCase(Locale.ROOT));
    }
}
