package io.comanda.studio;

import java.util.Comparator;

/**
 * Orders for which a draft means the same.
 *
 * @param element of the diagram it is about; empty when it is about the whole
 * @param peopleSeconds how much longer, or shorter, all of them together would lie with people
 * @param elapsedSeconds how much longer, or shorter, all of them together would take
 */
public record ReplayGroup(ReplayVerdict verdict, String element, int orders, long peopleSeconds, long elapsedSeconds) {

    /** Among alike the largest, for that is where to look. */
    public static final Comparator<ReplayGroup> GRAVEST_FIRST = Comparator.comparing(ReplayGroup::verdict)
            .thenComparing(Comparator.comparing(ReplayGroup::orders).reversed())
            .thenComparing(ReplayGroup::element);
}
