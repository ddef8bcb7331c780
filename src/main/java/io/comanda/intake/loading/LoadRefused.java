package io.comanda.intake.loading;

import io.comanda.intake.mapping.Problem;
import java.util.List;

/** Rows were refused after all rows had been found good: things changed between checking and loading. */
class LoadRefused extends RuntimeException {

    private final transient List<Problem> problems;

    LoadRefused(List<Problem> problems) {
        super("Refused while loading: " + problems.get(0), null, false, false);
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
