package io.comanda.intake.domain;

import io.comanda.intake.ReleaseState;
import io.comanda.intake.mapping.Mapping.Place;
import io.comanda.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A release of imported orders as it was asked for, and where it stands.
 *
 * @param topUp where stock is raised so that it suffices; null leaves the stock as it is
 */
public record OrderRelease(
        long id,
        String source,
        int wanted,
        int released,
        @Nullable Place topUp,
        ReleaseState state,
        String startedBy,
        Actor.Kind startedByKind) {

    public int left() {
        return wanted - released;
    }
}
