package io.comanda.intake.loading;

import io.comanda.intake.mapping.Comparison;
import io.comanda.intake.mapping.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is found about the rows of one page. */
class RowVerdicts {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final Set<Long> bad = new HashSet<>();

    /** Takes what is found about a row or about what belongs to it. */
    Consumer<Problem> about(Item item) {
        return about(item.row().number());
    }

    Consumer<Problem> about(long row) {
        return problem -> {
            problems.add(problem);
            if (problem.fatal()) {
                bad.add(row);
            }
        };
    }

    void bad(long row) {
        bad.add(row);
    }

    boolean isBad(Item item) {
        return bad.contains(item.row().number());
    }

    void compare(List<Comparison> amounts) {
        comparisons.addAll(amounts);
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    List<Problem> problems() {
        return problems;
    }

    Set<Long> bad() {
        return bad;
    }
}
