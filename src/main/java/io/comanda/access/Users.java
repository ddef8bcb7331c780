package io.comanda.access;

import io.comanda.access.domain.Invitations;
import io.comanda.access.domain.Passwords;
import io.comanda.access.domain.Sessions;
import io.comanda.access.domain.UserAccount;
import io.comanda.access.domain.UserAccounts;
import io.comanda.kernel.Email;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People and machines that may come in, as an administrator sees them. Every change is on the timeline. */
@Component
@Transactional
public class Users {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Timeline timeline;
    private final Clock clock;

    Users(
            UserAccounts accounts,
            Passwords passwords,
            Invitations invitations,
            Sessions sessions,
            Timeline timeline,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.sessions = sessions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Makes an account that cannot log in until its invitation is accepted. */
    public UserView create(UserDraft draft) {
        if (accounts.existsByUsername(draft.username())) {
            throw new UsernameTaken(draft.username());
        }
        var account = accounts.save(new UserAccount(draft, clock.instant()));
        record(account, "UserCreated", Map.of("roles", ids(draft.roles())));
        return account.view();
    }

    @Transactional(readOnly = true)
    public UserView user(String username) {
        return account(username).view();
    }

    /** For who has no use for a refusal. */
    @Transactional(readOnly = true)
    public Optional<UserView> find(String username) {
        return accounts.findByUsername(username).map(UserAccount::view);
    }

    /** The active ones of these. */
    @Transactional(readOnly = true)
    public List<UserView> named(Collection<String> usernames) {
        return accounts.findByActiveTrueAndUsernameInOrderByUsername(usernames).stream()
                .map(UserAccount::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean exists(String username) {
        return accounts.existsByUsername(username);
    }

    /** By user name, beginning behind the given one. */
    @Transactional(readOnly = true)
    public List<UserView> list(String after, int limit) {
        return accounts.findByUsernameGreaterThanOrderByUsername(after, Limit.of(limit)).stream()
                .map(UserAccount::view)
                .toList();
    }

    /** The first 50 active people and machines with this role. */
    @Transactional(readOnly = true)
    public List<UserView> holding(Role role) {
        return accounts.findActiveHolding(role.id()).stream()
                .map(UserAccount::view)
                .toList();
    }

    public UserView describe(String username, String displayName, @Nullable Email email, String language) {
        var account = account(username);
        account.describe(displayName, email, language);
        record(account, "UserDescribed", Map.of("displayName", displayName));
        return account.view();
    }

    /** Holds from the next request on. */
    public UserView allow(String username, Set<Role> roles, @Nullable String agentCode) {
        var account = account(username);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
        account.allow(roles, agentCode);
        record(account, "RolesChanged", Map.of("roles", ids(roles)));
        return account.view();
    }

    /** Ends the account's sessions; its tokens stop with the next request. */
    public UserView deactivate(String username) {
        var account = account(username);
        requireAnotherAdministrator(account);
        account.deactivate();
        sessions.closeAll(username);
        record(account, "UserDeactivated", Map.of());
        return account.view();
    }

    public UserView activate(String username) {
        var account = account(username);
        account.activate();
        record(account, "UserActivated", Map.of());
        return account.view();
    }

    /** A link to set a new password; the old one works until then. */
    public Invitation invite(String username) {
        var account = account(username);
        account.requirePassword();
        record(account, "UserInvited", Map.of());
        return invitations.issue(account.id());
    }

    /** Sets the password by a one-time link and ends all sessions. */
    public void accept(String secret, String password) {
        var account = accounts.findById(invitations.redeem(secret)).orElseThrow(InvitationUnknown::new);
        protect(account, password);
    }

    /** Sets one's own password, proven by the present one, and ends all sessions. */
    public void changePassword(String username, String present, String next) {
        var account = account(username);
        if (!passwords.matches(present, account.passwordHash())) {
            throw new LoginRefused();
        }
        protect(account, next);
    }

    private void protect(UserAccount account, String password) {
        account.protectWith(passwords.hash(account.username(), password));
        sessions.closeAll(account.username());
        record(account, "PasswordSet", Map.of());
    }

    private void requireAnotherAdministrator(UserAccount account) {
        if (account.isActiveAdministrator()
                && accounts.lockActiveAdministrators().size() == 1) {
            throw new LastAdministrator(account.username());
        }
    }

    private UserAccount account(String username) {
        return accounts.findByUsername(username).orElseThrow(() -> new UserUnknown(username));
    }

    private void record(UserAccount account, String kind, Map<String, String> facts) {
        timeline.record(new Entry("user", account.username(), "access." + kind, facts));
    }

    private static String ids(Set<Role> roles) {
        return roles.stream().map(Role::id).sorted().collect(Collectors.joining(", "));
    }
}
