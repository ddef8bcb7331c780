package io.comanda.worklist;

import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which tasks to list, and in which order. */
public record TaskSearch(
        @Parameter(description = "mine, team, unassigned or overdue; team when not given")
                @Nullable
                @Pattern(regexp = "mine|team|unassigned|overdue")
                String view,
        @Parameter(description = "Number of the order or whatever the task is about; * stands for any characters")
                @Nullable
                @PlainText
                @Size(max = 100)
                String subject,
        @Parameter(description = "Key of the step, for instance UserTask_ReviewOrder")
                @Nullable
                @PlainText
                @Size(max = 100)
                String task,
        @Parameter(description = "Key of the process, for instance order-fulfilment")
                @Nullable
                @PlainText
                @Size(max = 100)
                String process,
        @Parameter(description = "A group the task is offered to") @Nullable @Pattern(regexp = "[a-z-]{1,40}")
                String group,
        @Parameter(description = "User name of who works on it") @Nullable @PlainText @Size(max = 64) String assignee,
        @Parameter(description = "Words of the customer's number or name") @Nullable @PlainText @Size(max = 100)
                String customer,
        @Nullable @Digits(integer = 12, fraction = 2) BigDecimal amountFrom,
        @Nullable @Digits(integer = 12, fraction = 2) BigDecimal amountTo,
        @Nullable Instant dueBefore,
        @Parameter(description = "Only those to be looked at again before this moment") @Nullable
                Instant followUpBefore,
        @Parameter(description = "urgency when not given; a minus before it turns the order round")
                @Nullable
                @Pattern(regexp = "-?(urgency|due|priority|created|amount|order)")
                String sort) {

    /** Whose tasks. */
    public enum View {
        MINE,
        TEAM,
        UNASSIGNED,
        OVERDUE
    }

    /** A step of one order, for whoever may see it. */
    public static TaskSearch of(String subject, String task) {
        return new TaskSearch(null, subject, task, null, null, null, null, null, null, null, null, null);
    }

    public View viewOrTeam() {
        return view == null ? View.TEAM : View.valueOf(view.toUpperCase(Locale.ROOT));
    }

    public String sortOrUrgency() {
        return sort == null ? "urgency" : sort;
    }
}
