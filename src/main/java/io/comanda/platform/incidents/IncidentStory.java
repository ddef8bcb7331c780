package io.comanda.platform.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident told to a person.
 *
 * @param actions what he can do about it
 * @param trace for the maintainers of the program only
 */
public record IncidentStory(Incident incident, String cause, List<IncidentAction> actions, @Nullable String trace) {}
