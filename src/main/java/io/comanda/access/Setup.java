package io.comanda.access;

import io.comanda.access.domain.Invitations;
import io.comanda.access.domain.Passwords;
import io.comanda.access.domain.UserAccount;
import io.comanda.access.domain.UserAccounts;
import io.comanda.kernel.Email;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the first administrator gets in: by a one-time link that only the operator can read. */
@Component
@Transactional
public class Setup {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final Clock clock;

    Setup(
            UserAccounts accounts,
            Passwords passwords,
            Invitations invitations,
            Timeline timeline,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link, as long as there is no account. */
    public Optional<Invitation> invite() {
        return accounts.any() ? Optional.empty() : Optional.of(invitations.issue(null));
    }

    public UserView complete(String secret, String username, String displayName, Email email, String password) {
        jdbc.sql("lock table access_account in share row exclusive mode").update();
        if (accounts.any()) {
            throw new SetupDone();
        }
        invitations.redeemSetup(secret);
        var account =
                new UserAccount(UserDraft.person(username, displayName, email, Role.ADMINISTRATOR), clock.instant());
        account.protectWith(passwords.hash(username, password));
        accounts.save(account);
        timeline.record(new Entry("user", username, "access.SetupCompleted", Map.of()));
        return account.view();
    }
}
