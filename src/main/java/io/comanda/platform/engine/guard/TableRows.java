package io.comanda.platform.engine.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Walks through all that can be asked of a table, as coarsely as its rows tell it apart. */
final class TableRows {

    /** Bits that may be remembered. */
    private static final int MOST = 20_000_000;

    private static final int TURNS = 1_000_000;

    private record Seen(int column, BitSet rows) {}

    private final List<TableColumn> columns;
    private final BiConsumer<BitSet, String> visitor;
    private final Set<Seen> seen = new HashSet<>();
    private final Deque<String> asked = new ArrayDeque<>();
    private final int most;
    private int turns;

    private TableRows(List<TableColumn> columns, int rows, BiConsumer<BitSet, String> visitor) {
        this.most = MOST / (rows + Long.SIZE);
        this.columns = columns;
        this.visitor = visitor;
    }

    /**
     * @param visitor gets the rows that fit, and an example of what is asked
     * @return whether it came to the end; a very large table is left alone
     */
    static boolean walk(List<TableColumn> columns, int rows, BiConsumer<BitSet, String> visitor) {
        var all = new BitSet();
        all.set(0, rows);
        var walk = new TableRows(columns, rows, visitor);
        walk.from(0, all);
        return !walk.isTired();
    }

    private void from(int column, BitSet rows) {
        if (isTired() || !seen.add(new Seen(column, rows))) {
            return;
        }
        if (column == columns.size() || rows.isEmpty()) {
            visitor.accept(rows, String.join(", ", new ArrayList<>(asked)));
            return;
        }
        var input = columns.get(column);
        input.samples().forEach((fitting, value) -> {
            turns++;
            var left = (BitSet) rows.clone();
            left.and(fitting);
            var tells = input.samples().size() > 1;
            if (tells) {
                asked.addLast(input.label() + " = " + value);
            }
            from(column + 1, left);
            if (tells) {
                asked.removeLast();
            }
        });
    }

    private boolean isTired() {
        return seen.size() > most || turns > TURNS;
    }
}
