package io.comanda.intake.opening;

import io.comanda.intake.CellProblem;
import io.comanda.intake.OpeningColumn;
import io.comanda.intake.mapping.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found in one row; of a cell only the first fault is told. */
class Findings {

    private final List<CellProblem> found = new ArrayList<>();

    void fault(OpeningColumn column, String code, Map<String, String> facts) {
        if (found.stream().noneMatch(problem -> problem.column() == column)) {
            found.add(new CellProblem(column, code, facts, true));
        }
    }

    void note(OpeningColumn column, String code, Map<String, String> facts) {
        found.add(new CellProblem(column, code, facts, false));
    }

    /** What the cell is read as; null when it cannot be read. */
    <T> @Nullable T read(OpeningColumn column, String cell, Function<String, T> reader) {
        try {
            return reader.apply(cell);
        } catch (Unreadable e) {
            fault(column, e.code(), e.facts());
            return null;
        }
    }

    List<CellProblem> all() {
        return List.copyOf(found);
    }
}
