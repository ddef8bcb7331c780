package io.comanda.platform.engine.guard;

import java.util.Map;
import java.util.Set;

/**
 * Words a module publishes for use in models. Every module may have one as a bean; the guard joins them. Where nobody
 * publishes a kind of word, only its form is checked.
 */
public interface ModelVocabulary {

    /** Groups a human task may be offered to. */
    default Set<String> groups() {
        return Set.of();
    }

    /** Names of messages, for instance {@code ordering.OrderPlaced}, each with the variables it brings. */
    default Map<String, Set<String>> messages() {
        return Map.of();
    }
}
