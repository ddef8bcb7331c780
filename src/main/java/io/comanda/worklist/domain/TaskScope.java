package io.comanda.worklist.domain;

import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.live.Audience;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody may see: those offered to his groups and his own, and those of the colleagues he stands in for;
 * supervisors and administrators see all. That a task is offered to all agents does not yet make it one agent's
 * business: agents see only what is assigned to them.
 *
 * @param standsInFor groups of each absent colleague, by user name
 */
public record TaskScope(String user, Set<String> groups, Map<String, Set<String>> standsInFor, boolean all) {

    private static final Set<String> SEE_ALL = Set.of(Role.SUPERVISOR.id(), Role.ADMINISTRATOR.id());

    public static TaskScope of(Actor actor, Map<String, Set<String>> absent) {
        var standsInFor = new TreeMap<String, Set<String>>();
        absent.forEach((name, roles) -> standsInFor.put(name, offered(roles)));
        return new TaskScope(
                actor.name(),
                offered(actor.roles()),
                standsInFor,
                actor.roles().stream().anyMatch(SEE_ALL::contains));
    }

    /** Himself and those he stands in for. */
    public String[] names() {
        return Stream.concat(Stream.of(user), standsInFor.keySet().stream()).toArray(String[]::new);
    }

    public String[] allGroups() {
        return Stream.concat(groups.stream(), standsInFor.values().stream().flatMap(Set::stream))
                .distinct()
                .toArray(String[]::new);
    }

    public boolean actsFor(String assignee) {
        return user.equals(assignee) || standsInFor.containsKey(assignee);
    }

    /** The absent colleague whose task this is; null when the caller has it in his own right. */
    public @Nullable String onBehalfOf(@Nullable String assignee, Collection<String> offeredTo) {
        if (assignee != null && standsInFor.containsKey(assignee)) {
            return assignee;
        }
        if (all || user.equals(assignee) || offeredTo.stream().anyMatch(groups::contains)) {
            return null;
        }
        return standsInFor.entrySet().stream()
                .filter(colleague -> offeredTo.stream().anyMatch(colleague.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** In whose names he may hear of tasks; meets {@link #audience} exactly for the tasks of this scope. */
    public Audience listener() {
        return new Audience(
                Set.of(names()),
                Stream.concat(Stream.of(allGroups()), all ? SEE_ALL.stream() : Stream.empty())
                        .collect(Collectors.toSet()));
    }

    /** Whom a task concerns. */
    public static Audience audience(Collection<String> groups, @Nullable String... assignees) {
        var users = new HashSet<String>();
        for (var assignee : assignees) {
            if (assignee != null) {
                users.add(assignee);
            }
        }
        var concerned = new HashSet<>(SEE_ALL);
        concerned.addAll(offered(List.copyOf(groups)));
        return new Audience(users, concerned);
    }

    private static Set<String> offered(Collection<String> groups) {
        return groups.stream().filter(group -> !group.equals(Role.AGENT.id())).collect(Collectors.toUnmodifiableSet());
    }
}
