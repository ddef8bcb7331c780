package io.comanda.platform.live;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Whom something concerns, or in whose name somebody listens: people by user name, and groups. */
public record Audience(Set<String> users, Set<String> groups) {

    private static final String EVERYBODY = "*";

    public Audience {
        users = Set.copyOf(users);
        groups = Set.copyOf(groups);
    }

    public static Audience everybody() {
        return new Audience(Set.of(), Set.of(EVERYBODY));
    }

    public static Audience user(String username) {
        return new Audience(Set.of(username), Set.of());
    }

    public static Audience groups(Collection<String> groups) {
        return new Audience(Set.of(), Set.copyOf(groups));
    }

    boolean meets(Audience listener) {
        return groups.contains(EVERYBODY)
                || !Collections.disjoint(users, listener.users)
                || !Collections.disjoint(groups, listener.groups);
    }
}
