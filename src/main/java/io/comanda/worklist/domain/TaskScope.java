package io.comanda.worklist.domain;

import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tasks somebody may see: those offered to his groups and his own; supervisors and administrators see all. That a
 * task is offered to all agents does not yet make it one agent's business: agents see only what is assigned to them.
 */
public record TaskScope(String user, Set<String> groups, boolean all) {

    public static TaskScope of(Actor actor) {
        return new TaskScope(
                actor.name(),
                actor.roles().stream()
                        .filter(role -> !role.equals(Role.AGENT.id()))
                        .collect(Collectors.toUnmodifiableSet()),
                actor.has(Role.SUPERVISOR.id()) || actor.has(Role.ADMINISTRATOR.id()));
    }
}
