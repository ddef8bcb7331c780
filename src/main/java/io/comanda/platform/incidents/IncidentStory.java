package io.comanda.platform.incidents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident told to a person.
 *
 * @param actions what he can do about it
 * @param tries the latest attempts, the newest first
 * @param data what the failed step works with and a person may correct, by name
 * @param trace for the maintainers of the program only
 */
public record IncidentStory(
        Incident incident,
        String cause,
        List<IncidentTry> tries,
        Map<String, Object> data,
        List<IncidentAction> actions,
        @Nullable String trace) {}
