package io.comanda.access;

import io.comanda.kernel.Refusal;

/** The account has no such token. */
public class TokenUnknown extends Refusal {

    public TokenUnknown(long id) {
        super(Kind.NOT_FOUND, "No token " + id);
        with("token", id);
    }
}
