package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The road of an instance through its process: steps and times, and nothing of what it carries.
 *
 * @param businessKey the number people say
 * @param ended missing while it runs
 * @param xml BPMN of the very version it runs on
 * @param steps in the order in which they began
 * @param failed elements where it stands because something failed
 */
public record InstanceRoad(
        String process,
        int version,
        String businessKey,
        Instant began,
        @Nullable Instant ended,
        String xml,
        List<RoadStep> steps,
        Set<String> failed) {

    /**
     * A visit at an element.
     *
     * @param ended missing while it stands there
     * @param interrupted something else ended it
     */
    public record RoadStep(String element, Instant began, @Nullable Instant ended, boolean interrupted) {}
}
