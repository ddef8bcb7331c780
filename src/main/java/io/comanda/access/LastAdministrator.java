package io.comanda.access;

import io.comanda.kernel.Refusal;

/** Nobody would be left to let others in. */
public class LastAdministrator extends Refusal {

    public LastAdministrator(String username) {
        super(Kind.CONFLICT, username + " is the last active administrator");
        with("username", username);
    }
}
