package io.comanda.studio.domain;

import java.util.Map;

/**
 * A replay that is to be run.
 *
 * @param files of the draft as they were when it was asked for
 * @param outcomes what to answer where a person is asked anew: variables by the id of the task
 */
public record ReplayTask(
        long id, String process, Map<String, String> files, Map<String, Map<String, Object>> outcomes) {}
