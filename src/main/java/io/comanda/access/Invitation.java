package io.comanda.access;

import java.time.Instant;

/**
 * A one-time link, shown once: whoever holds the secret may set the password of the account it is for.
 *
 * @param secret only its hash is stored
 */
public record Invitation(String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "Invitation[expiresAt=" + expiresAt + "]";
    }
}
