package io.comanda.access;

import org.springframework.security.core.AuthenticationException;

/** User name and password do not belong together, or the account is not active; it is not told which. */
public class LoginRefused extends AuthenticationException {

    public LoginRefused() {
        super("Unknown user name or wrong password");
    }
}
