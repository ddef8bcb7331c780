package io.comanda.studio;

import io.comanda.platform.engine.VariableKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a made-up order stands, and what may happen there.
 *
 * @param turn which of several, where something is done for each; missing elsewhere
 * @param fields what the step sets, or what its table asks
 * @param errors it may end with
 * @param events that may happen to it
 * @param form Camunda Form people fill in; missing where there is none
 */
public record DryRunPlace(
        String element,
        String name,
        @Nullable String turn,
        PlaceKind kind,
        List<DryRunField> fields,
        List<StepDescription.StepError> errors,
        List<DryRunEvent> events,
        @Nullable String form) {

    /** Whether this may happen here. */
    public boolean admits(DryRunAnswer answer) {
        if (answer.event() != null) {
            return events.stream().anyMatch(each -> each.element().equals(answer.event()));
        }
        return answer.error() == null
                ? kind != PlaceKind.WAIT
                : errors.stream().anyMatch(each -> each.code().equals(answer.error()));
    }

    /** What stands there. */
    public enum PlaceKind {
        STEP,
        TABLE,
        TASK,
        WAIT
    }

    /**
     * A value to be chosen.
     *
     * @param label heading of the table's column; missing elsewhere
     * @param options all it can be; none where it can be anything of its kind
     * @param usual what it is when nobody says otherwise
     * @param asked by a table, which then says what follows
     */
    public record DryRunField(
            String name,
            @Nullable String label,
            VariableKind kind,
            List<String> options,
            @Nullable Object usual,
            boolean asked) {}

    /**
     * Something that may happen.
     *
     * @param seconds until a timer is due; missing for what is no timer, and where nobody knows: then the one field is to
     *     be filled in
     * @param fields it brings
     */
    public record DryRunEvent(
            String element, String name, boolean timer, @Nullable Long seconds, List<DryRunField> fields) {}
}
