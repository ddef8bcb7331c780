package io.comanda.studio.domain;

import java.util.List;

/**
 * An instance of a process that has ended.
 *
 * @param key business key, for instance the number of an order
 * @param definition version of the diagram it ran on
 * @param steps in the order in which they began
 */
public record PastRun(String id, String key, String definition, List<PastStep> steps) {

    /** What lay directly in a sub-process, or in the instance itself. */
    public List<PastStep> inside(String parent) {
        return steps.stream().filter(step -> step.parent().equals(parent)).toList();
    }
}
