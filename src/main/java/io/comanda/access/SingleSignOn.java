package io.comanda.access;

import io.comanda.access.SingleSignOnRefused.Reason;
import io.comanda.access.domain.Identities;
import io.comanda.access.domain.OpenSession;
import io.comanda.access.domain.Sessions;
import io.comanda.access.domain.UserAccount;
import io.comanda.access.domain.UserAccounts;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in for whom the identity provider vouches. It says who somebody is; what she may do is said here: an
 * administrator makes the account, and the first login links it by its mail address.
 */
@Component
@Transactional
public class SingleSignOn {

    private final UserAccounts accounts;
    private final Identities identities;
    private final Sessions sessions;
    private final Timeline timeline;

    SingleSignOn(UserAccounts accounts, Identities identities, Sessions sessions, Timeline timeline) {
        this.accounts = accounts;
        this.identities = identities;
        this.sessions = sessions;
        this.timeline = timeline;
    }

    /** @throws SingleSignOnRefused if no active account is this person's */
    public OpenSession enter(Vouched person) {
        var account = identities
                .account(person.issuer(), person.subject())
                .flatMap(accounts::findById)
                .orElseGet(() -> link(person));
        if (!account.isActive()) {
            throw new SingleSignOnRefused(Reason.INACTIVE);
        }
        return sessions.open(account.view().actor());
    }

    /** Forgets who somebody is at the provider. Her open sessions end. */
    public UserView unlink(String username) {
        var account = accounts.findByUsername(username).orElseThrow(() -> new UserUnknown(username));
        if (identities.forget(account.id())) {
            sessions.closeAll(username);
            timeline.record(new Entry("user", username, "access.IdentityForgotten", Map.of()));
        }
        return account.view();
    }

    private UserAccount link(Vouched person) {
        var sharing = person.email() == null ? List.<UserAccount>of() : accounts.findPeopleByEmail(person.email());
        if (sharing.size() != 1) {
            throw new SingleSignOnRefused(Reason.UNKNOWN);
        }
        var found = sharing.get(0);
        if (!found.isActive()) {
            throw new SingleSignOnRefused(Reason.INACTIVE);
        }
        if (!identities.link(person.issuer(), person.subject(), found.id())) {
            throw new SingleSignOnRefused(Reason.TAKEN);
        }
        timeline.record(
                new Entry("user", found.username(), "access.IdentityLinked", Map.of("issuer", person.issuer())));
        return found;
    }
}
