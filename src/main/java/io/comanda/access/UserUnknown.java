package io.comanda.access;

import io.comanda.kernel.Refusal;

/** No account has this name. */
public class UserUnknown extends Refusal {

    public UserUnknown(String username) {
        super(Kind.NOT_FOUND, "No user " + username);
        with("username", username);
    }
}
