package io.comanda.intake;

import java.util.Map;

/**
 * Something about a cell that a person should know.
 *
 * @param code key of the sentence, {@code intake.problem.<code>}
 * @param facts fill the sentence
 * @param fatal whether nothing can be booked before it is mended; otherwise it is a note
 */
public record CellProblem(OpeningColumn column, String code, Map<String, String> facts, boolean fatal) {}
