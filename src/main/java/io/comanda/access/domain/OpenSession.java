package io.comanda.access.domain;

import io.comanda.platform.actor.Actor;
import java.time.Instant;

/**
 * A session that was just opened.
 *
 * @param secret goes into the cookie and nowhere else
 */
public record OpenSession(Actor actor, String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "OpenSession[actor=" + actor.name() + ", expiresAt=" + expiresAt + "]";
    }
}
