package io.comanda.platform.engine.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables of a process as its diagram, its steps and its forms make them.
 *
 * @param values all that a variable can be; absent where it can be anything of its kind
 * @param open whether more may come from outside, so that an unknown name is no mistake for sure
 */
record Variables(Map<String, Set<String>> values, Set<String> free, Set<String> read, boolean open) {

    Variables(boolean open) {
        this(new HashMap<>(), new HashSet<>(), new TreeSet<>(), open);
    }

    void set(String name) {
        free.add(name);
    }

    /** @param oneOf empty where it can be anything of its kind */
    void set(String name, Iterable<String> oneOf) {
        var known = values.computeIfAbsent(name, n -> new HashSet<>());
        var before = known.size();
        oneOf.forEach(known::add);
        if (known.size() == before && !oneOf.iterator().hasNext()) {
            free.add(name);
        }
    }

    boolean knows(String name) {
        return free.contains(name) || values.containsKey(name);
    }

    /** Everything it can be, where that is known. */
    Optional<Set<String>> valuesOf(String name) {
        return free.contains(name) ? Optional.empty() : Optional.ofNullable(values.get(name));
    }
}
