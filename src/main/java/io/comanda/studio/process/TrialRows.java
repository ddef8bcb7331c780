package io.comanda.studio.process;

import io.comanda.platform.engine.DecisionTrials;
import io.comanda.studio.DecisionTrial.RowUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each row of two tables decides. A row is the same in both while it keeps its id. */
final class TrialRows {

    /** Where no row matched. */
    private static final String NONE = "";

    private final List<String> live;
    private final List<String> tried;
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();

    TrialRows(DecisionTrials.Table live, DecisionTrials.Table tried) {
        this.live = live.rows();
        this.tried = tried.rows();
    }

    void count(DecisionTrials.Answer was, DecisionTrials.Answer is) {
        count(before, was);
        count(after, is);
    }

    /** Of the row that decides, in the tried table, from 1. */
    @Nullable
    Integer place(DecisionTrials.Answer answer) {
        return answer.rows().isEmpty() ? null : place(tried, answer.rows().get(0));
    }

    /** In the order of the tried table; then those that were taken out, then what no row decided. */
    List<RowUse> uses() {
        var all = new LinkedHashSet<>(tried);
        all.addAll(live);
        if (before.containsKey(NONE) || after.containsKey(NONE)) {
            all.add(NONE);
        }
        return all.stream()
                .map(row -> new RowUse(
                        place(live, row), place(tried, row), before.getOrDefault(row, 0), after.getOrDefault(row, 0)))
                .toList();
    }

    private static void count(Map<String, Integer> counts, DecisionTrials.Answer answer) {
        if (answer.rows().isEmpty()) {
            counts.merge(NONE, 1, Integer::sum);
        }
        answer.rows().forEach(row -> counts.merge(row, 1, Integer::sum));
    }

    private static @Nullable Integer place(List<String> rows, String row) {
        var at = rows.indexOf(row);
        return at < 0 ? null : Integer.valueOf(at + 1);
    }
}
