package io.comanda.studio.process.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an element of the draft does when a past order comes to it.
 *
 * @param variables it sets
 * @param error it throws
 * @param event that happens while it waits
 * @param waits nothing is known that would wake it
 */
record Answer(Map<String, Object> variables, @Nullable String error, @Nullable String event, boolean waits) {

    static Answer goesOn(Map<String, Object> variables) {
        return new Answer(variables, null, null, false);
    }

    static Answer waiting() {
        return new Answer(Map.of(), null, null, true);
    }
}
