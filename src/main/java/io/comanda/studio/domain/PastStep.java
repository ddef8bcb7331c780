package io.comanda.studio.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a past instance at an element of its diagram.
 *
 * @param id of the visit
 * @param parent the visit at the sub-process or call around it, or the instance itself
 * @param element with the ids of the calls that lead to it, where it is in a called process
 * @param cancelled it was interrupted
 */
public record PastStep(
        String id, String parent, String element, Instant began, @Nullable Instant ended, boolean cancelled) {

    /** Between a call and an element of the process that is called; no id holds it. */
    public static final char INTO = '/';

    /** How long it took, zero when nobody knows. */
    public Duration took() {
        return ended == null ? Duration.ZERO : Duration.between(began, ended);
    }

    /** As a part of the instance that called its own. */
    PastStep calledFrom(PastStep call, String instance) {
        return new PastStep(
                id,
                parent.equals(instance) ? call.id() : parent,
                call.element() + INTO + element,
                began,
                ended,
                cancelled);
    }
}
