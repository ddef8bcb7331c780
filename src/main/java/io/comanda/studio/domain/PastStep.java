package io.comanda.studio.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a past instance at an element of its diagram.
 *
 * @param id of the visit
 * @param parent the visit at the sub-process around it, or the instance itself
 * @param cancelled it was interrupted
 */
public record PastStep(
        String id, String parent, String element, Instant began, @Nullable Instant ended, boolean cancelled) {

    /** How long it took, zero when nobody knows. */
    public Duration took() {
        return ended == null ? Duration.ZERO : Duration.between(began, ended);
    }
}
