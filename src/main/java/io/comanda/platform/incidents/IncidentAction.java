package io.comanda.platform.incidents;

/**
 * Something a person can do about an incident.
 *
 * @param name for instance {@code correct-recipient}; the key of its text
 */
public record IncidentAction(String name, String method, String href) {

    /** Goes past the step that failed. */
    public static final String SKIP_STEP = "skip-step";
}
