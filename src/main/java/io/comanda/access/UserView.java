package io.comanda.access;

import io.comanda.platform.actor.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person or machine that may come in.
 *
 * @param agentCode which sales agent this is, for accounts with the role agent
 */
public record UserView(
        String username,
        Actor.Kind kind,
        String displayName,
        @Nullable String email,
        String language,
        List<Role> roles,
        @Nullable String agentCode,
        boolean active) {

    /** As whom this user acts. */
    Actor actor() {
        return new Actor(username, kind, roles.stream().map(Role::id).collect(Collectors.toSet()), agentCode);
    }
}
