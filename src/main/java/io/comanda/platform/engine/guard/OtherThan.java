package io.comanda.platform.engine.guard;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of which only is known what it is not, as what a past order did not take tells of the reasons. Serializable
 * because the engine accepts no other values, though this one is never stored.
 */
public record OtherThan(Set<Object> values) implements Serializable {

    private static final long serialVersionUID = 1L;

    public OtherThan {
        values = Set.copyOf(values);
    }

    OtherThan and(OtherThan more) {
        var all = new HashSet<>(values);
        all.addAll(more.values);
        return new OtherThan(all);
    }

    /** False for what it is not; nobody knows for anything else. */
    boolean same(@Nullable Object value) {
        if (value != null && values.stream().anyMatch(excluded -> Values.same(excluded, value))) {
            return false;
        }
        throw new ExpressionRefused("Nobody knows whether it is " + value + "; it is none of " + values);
    }
}
