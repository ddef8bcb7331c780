package io.comanda.access;

import io.comanda.platform.actor.Actor;
import java.util.List;
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
        boolean active) {}
