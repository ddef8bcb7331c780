package io.comanda.platform.actor;

import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param name user name, token name or customer number
 * @param roles role ids such as {@code order-desk}; they are the candidate groups of human tasks too
 * @param agentCode set for sales agents, who see only what is theirs
 */
public record Actor(String name, Kind kind, Set<String> roles, @Nullable String agentCode) implements Principal {

    /** People and machines are told apart on every timeline. */
    public enum Kind {
        PERSON,
        MACHINE,
        CUSTOMER,
        PROCESS
    }

    private static final Actor PROCESS = new Actor("process", Kind.PROCESS, Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The engine and the background workers. */
    public static Actor process() {
        return PROCESS;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return name;
    }
}
