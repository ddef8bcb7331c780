package io.comanda.access;

import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param kind a person, who logs in with a password, or a machine, which has tokens only
 */
public record UserDraft(
        String username,
        Actor.Kind kind,
        String displayName,
        @Nullable Email email,
        String language,
        Set<Role> roles,
        @Nullable String agentCode) {

    public UserDraft {
        roles = Set.copyOf(roles);
    }

    public static UserDraft person(String username, String displayName, Email email, Role... roles) {
        return new UserDraft(username, Actor.Kind.PERSON, displayName, email, "en", Set.of(roles), null);
    }

    public static UserDraft machine(String username, String displayName, Role... roles) {
        return new UserDraft(username, Actor.Kind.MACHINE, displayName, null, "en", Set.of(roles), null);
    }

    public UserDraft withAgentCode(String code) {
        return new UserDraft(username, kind, displayName, email, language, roles, code);
    }
}
