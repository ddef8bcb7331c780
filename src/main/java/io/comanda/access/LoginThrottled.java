package io.comanda.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed logins; after the wait the next one is heard. */
public class LoginThrottled extends AuthenticationException {

    private final Duration retryAfter;

    public LoginThrottled(Duration retryAfter) {
        super("Too many failed logins");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
