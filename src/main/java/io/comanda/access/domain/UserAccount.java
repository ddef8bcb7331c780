package io.comanda.access.domain;

import io.comanda.access.AgentCodeMissing;
import io.comanda.access.EmailMissing;
import io.comanda.access.MachinesHaveNoPassword;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.UserView;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may come in. Accounts are deactivated, never deleted: their names stay in the audit trail. */
@Entity
@Table(name = "access_account")
public class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_account")
    @SequenceGenerator(name = "access_account", sequenceName = "access_account_seq", allocationSize = 50)
    private Long id;

    private String username;

    @Enumerated(EnumType.STRING)
    private Actor.Kind kind;

    private String displayName;

    private @Nullable String email;

    private String language;

    private @Nullable String agentCode;

    private @Nullable String passwordHash;

    private boolean active = true;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    @SuppressWarnings("NullAway.Init")
    public UserAccount(UserDraft draft, Instant createdAt) {
        this.username = draft.username();
        this.kind = draft.kind();
        this.createdAt = createdAt;
        describe(draft.displayName(), draft.email(), draft.language());
        allow(draft.roles(), draft.agentCode());
    }

    public final void describe(String displayName, @Nullable Email email, String language) {
        if (kind == Actor.Kind.PERSON && email == null) {
            throw new EmailMissing(username);
        }
        this.displayName = displayName;
        this.email = email == null ? null : email.value();
        this.language = language;
    }

    public final void allow(Set<Role> roles, @Nullable String agentCode) {
        if (roles.contains(Role.AGENT) && agentCode == null) {
            throw new AgentCodeMissing(username);
        }
        this.agentCode = agentCode;
        this.roles.clear();
        roles.forEach(role -> this.roles.add(role.id()));
    }

    public void requirePassword() {
        if (kind != Actor.Kind.PERSON) {
            throw new MachinesHaveNoPassword(username);
        }
    }

    public void protectWith(String passwordHash) {
        requirePassword();
        this.passwordHash = passwordHash;
    }

    public void activate() {
        active = true;
    }

    public void deactivate() {
        active = false;
    }

    public boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR.id());
    }

    public boolean isActive() {
        return active;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public UserView view() {
        var ordered =
                roles.stream().map(Role::of).sorted(Comparator.naturalOrder()).toList();
        return new UserView(username, kind, displayName, email, language, ordered, agentCode, active);
    }
}
