package io.comanda.studio;

import java.util.List;

/**
 * A migration done and undone in the same breath.
 *
 * @param tried instances it was tried with
 * @param movable of these
 * @param problems of the others, each with an example
 */
public record MigrationTrial(int tried, int movable, List<Problem> problems) {

    public record Problem(String reason, int instances, String example) {}
}
