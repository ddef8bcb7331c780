package io.comanda.studio.domain;

import java.time.Instant;
import java.util.List;

/**
 * An instance of a process that has ended.
 *
 * @param key business key, for instance the number of an order
 * @param steps in the order in which they began, with those of the processes it called
 */
public record PastRun(String id, String key, PastVersions versions, List<PastStep> steps) {

    /** What lay directly in a sub-process, in a called process, or in the instance itself. */
    public List<PastStep> inside(String parent) {
        return steps.stream().filter(step -> step.parent().equals(parent)).toList();
    }

    public Instant began() {
        return steps.stream().findFirst().map(PastStep::began).orElse(Instant.EPOCH);
    }
}
