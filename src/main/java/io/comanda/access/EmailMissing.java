package io.comanda.access;

import io.comanda.kernel.Refusal;

/** A person needs a mail address. */
public class EmailMissing extends Refusal {

    public EmailMissing(String username) {
        super(Kind.INVALID, "The person " + username + " has no mail address");
        with("username", username);
    }
}
