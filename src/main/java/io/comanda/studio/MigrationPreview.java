package io.comanda.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a migration would do, before anything is done.
 *
 * @param instances that run in the old version
 * @param movable how many of them stand at steps that all have a place in the new one
 * @param possible whether the plan as a whole holds
 */
public record MigrationPreview(int from, int to, long instances, long movable, boolean possible, List<Step> steps) {

    /**
     * A step at which instances stand, or which the plan names wrongly.
     *
     * @param target in the new version; null while there is none
     * @param problem why it cannot be mapped so
     * @param choices steps of the new version it could go to
     */
    public record Step(
            String id,
            String name,
            long instances,
            @Nullable String target,
            @Nullable String problem,
            List<Choice> choices) {}

    /** A step of the new version. */
    public record Choice(String id, String name) {}
}
