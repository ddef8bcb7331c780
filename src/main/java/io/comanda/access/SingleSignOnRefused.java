package io.comanda.access;

import org.springframework.security.core.AuthenticationException;

/** The identity provider knows the person, and this house does not let her in. */
public class SingleSignOnRefused extends AuthenticationException {

    /** Why; the login page has words for each. */
    public enum Reason {
        /** No account has the mail address, or more than one, or the provider has not verified it. */
        UNKNOWN,
        /** The account with this mail address belongs to another identity of the same provider. */
        TAKEN,
        /** The account is not active. */
        INACTIVE
    }

    private final Reason reason;

    public SingleSignOnRefused(Reason reason) {
        super("Single sign-on refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
