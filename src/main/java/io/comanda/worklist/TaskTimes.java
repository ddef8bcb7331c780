package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * How long tasks may take. What is left out is as the diagram has it.
 *
 * @param steps by process and step, for instance {@code order-fulfilment/UserTask_PickGoods}
 */
public record TaskTimes(
        @NotNull @Size(max = 200)
                SortedMap<@Pattern(regexp = "[a-z0-9-]{1,60}/[A-Za-z0-9_]{1,80}") String, @NotNull @Valid Times>
                        steps) {

    /**
     * Of one step.
     *
     * @param dueAfter from the moment the task is made; then it is escalated
     * @param remindBefore it is due, those who may do it get a mail
     * @param escalateTo who may take it when it is late; supervisors if absent
     */
    public record Times(
            @DurationMin(minutes = 1) @DurationMax(days = 365) @Nullable Duration dueAfter,
            @DurationMin(minutes = 1) @DurationMax(days = 365) @Nullable Duration remindBefore,
            @Nullable Role escalateTo) {}

    /** The setting it is kept as. */
    public static Choice<TaskTimes> choice(KeptSettings settings) {
        return settings.choice("task-times", TaskTimes.class, () -> new TaskTimes(new TreeMap<>()));
    }

    public Optional<Times> of(String process, String step) {
        return Optional.ofNullable(steps.get(process + "/" + step));
    }
}
