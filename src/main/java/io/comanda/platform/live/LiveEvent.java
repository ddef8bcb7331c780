package io.comanda.platform.live;

import java.util.Map;

/**
 * Something an open screen should show at once.
 *
 * @param kind what it is about: {@code task}, {@code incident}, {@code notice}, {@code order}
 * @param data says what changed, by ids and names; whoever needs more asks for it with his own rights
 */
public record LiveEvent(String kind, Audience audience, Map<String, String> data) {

    /** Says that too much changed to tell it one by one. */
    public static final String RELOAD = "reload";

    static LiveEvent reload() {
        return new LiveEvent(RELOAD, Audience.everybody(), Map.of());
    }
}
