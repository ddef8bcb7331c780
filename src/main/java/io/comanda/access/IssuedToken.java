package io.comanda.access;

import java.time.Instant;

/**
 * A token as it is shown once, to whoever asked for it.
 *
 * @param secret to be sent as {@code Authorization: Bearer}; only its hash is stored
 */
public record IssuedToken(long id, String name, String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken[id=" + id + ", name=" + name + "]";
    }
}
