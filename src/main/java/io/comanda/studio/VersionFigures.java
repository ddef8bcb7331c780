package io.comanda.studio;

/**
 * How the instances fared that began with one version of a process while another was tried.
 *
 * @param tried whether this is the version on trial
 * @param medianMillis from beginning to end, of those that have ended; zero if none has
 * @param humanTasks given to people
 * @param humanMedianMillis until somebody had done one; zero if none is done
 * @param incidents that came up, settled ones too
 */
public record VersionFigures(
        int version,
        boolean tried,
        long begun,
        long ended,
        long medianMillis,
        long humanTasks,
        long humanMedianMillis,
        long incidents) {}
