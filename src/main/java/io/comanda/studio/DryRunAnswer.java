package io.comanda.studio;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a place of a dry run.
 *
 * @param turn which of several, where something is done for each
 * @param event element of the event that happens there
 * @param error code the step ends with
 * @param variables the step or the event sets, the form holds or the table is asked with
 */
public record DryRunAnswer(
        String element,
        @Nullable String turn,
        @Nullable String event,
        @Nullable String error,
        Map<String, Object> variables) {}
