package io.comanda.access;

import io.comanda.kernel.Refusal;

/** Another account has this name. */
public class UsernameTaken extends Refusal {

    public UsernameTaken(String username) {
        super(Kind.CONFLICT, "The user " + username + " exists already");
        with("username", username);
    }
}
