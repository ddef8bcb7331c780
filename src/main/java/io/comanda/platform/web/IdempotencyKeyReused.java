package io.comanda.platform.web;

import io.comanda.kernel.Refusal;

/** The key was used before with another body. */
public class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused(String key) {
        super(Kind.INVALID, "The key " + key + " was used before with another body");
        with("key", key);
    }
}
