package io.comanda.access;

import io.comanda.access.domain.LoginThrottle;
import io.comanda.access.domain.OpenSession;
import io.comanda.access.domain.Passwords;
import io.comanda.access.domain.Sessions;
import io.comanda.access.domain.UserAccount;
import io.comanda.access.domain.UserAccounts;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets people in by user name and password. */
@Component
public class Logins {

    private static final Logger log = LoggerFactory.getLogger(Logins.class);

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final LoginThrottle throttle;
    private final Users users;

    Logins(UserAccounts accounts, Passwords passwords, Sessions sessions, LoginThrottle throttle, Users users) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.users = users;
    }

    /** Takes as long for an unknown name as for a wrong password, and says the same. */
    public OpenSession login(String username, String password, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        throttle.attempt(name, address);
        var account = accounts.findByUsername(name);
        var matches = passwords.matches(
                password, account.map(UserAccount::passwordHash).orElse(null));
        var active = account.filter(UserAccount::isActive);
        if (!matches || active.isEmpty()) {
            log.info("Login refused from {}", address);
            throw new LoginRefused();
        }
        throttle.succeeded(name, address);
        log.info("{} logged in from {}", name, address);
        return sessions.open(active.get().view().actor());
    }

    /** Sets one's own password; guessing the present one is slowed down as at the login. */
    public void changePassword(String username, String present, String next, String address) {
        throttle.attempt(username, address);
        users.changePassword(username, present, next);
        throttle.succeeded(username, address);
    }
}
