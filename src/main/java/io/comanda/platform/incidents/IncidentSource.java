package io.comanda.platform.incidents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where things can fail for good: the steps of processes, the sending of mails. Ids and causes are the source's
 * own; the incident desk puts the source's name before them.
 */
public interface IncidentSource {

    /** One word, for instance {@code step}. */
    String name();

    /** How many are open. */
    long count();

    /** What is open, by cause, the most frequent first; at most a hundred. */
    List<IncidentGroup> groups();

    /**
     * Incidents of one cause, the newest first.
     *
     * @param skip how many the reader has seen already
     */
    List<Incident> of(String cause, int skip, int limit);

    Optional<IncidentStory> story(String id);

    /** Tries again soon; false when there is no such open incident any more. */
    boolean retry(String id);

    /** Tries incidents of one cause again, the oldest first; what is returned tells by {@link #progress} how they do. */
    List<String> retryAll(String cause, int atMost);

    /** How far those are that were tried again together. */
    IncidentProgress progress(List<String> retried);

    /** Corrects what the failed step works with; false when there is no such open incident any more. */
    default boolean mend(String id, Map<String, Object> data) {
        return false;
    }

    /** Goes past the failed step, which the story must have offered; false when there is no such open incident any more. */
    default boolean skip(String id) {
        return false;
    }
}
