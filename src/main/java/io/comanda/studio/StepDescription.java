package io.comanda.studio;

import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.guard.StepType;
import java.util.List;

/**
 * A step of the catalogue in the reader's language.
 *
 * @param bean the name by which a diagram calls it
 * @param reads variables it looks at
 * @param writes variables it sets
 * @param errors business errors it ends with; a diagram has a road for each
 * @param mails kinds of the mails it may send
 * @param leavesDatabase whether it asks a system outside and needs a save point before it
 * @param guarded whether a diagram may not lead past it
 */
public record StepDescription(
        String bean,
        StepType.Place place,
        String name,
        String purpose,
        List<String> reads,
        List<StepOutput> writes,
        List<StepError> errors,
        List<String> mails,
        boolean leavesDatabase,
        boolean guarded) {

    /**
     * A variable a step sets.
     *
     * @param values all of them where they can be listed
     * @param usual of a flag: what it is when nothing is out of the ordinary
     */
    public record StepOutput(String name, VariableKind kind, List<String> values, boolean usual) {}

    /** A business error, with words for it. */
    public record StepError(String code, String title) {}
}
