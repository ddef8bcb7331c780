package io.comanda.platform.engine.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An input of a table: for each different set of rows that a value can fit, one such value.
 *
 * @param samples rows that fit, with a value they fit for
 */
record TableColumn(String label, Map<BitSet, Object> samples) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Empty if a cell cannot be judged, or cells are of different kinds. */
    static Optional<TableColumn> of(String label, boolean truth, List<String> allowed, List<String> cells) {
        var tests = cells.stream().map(UnaryTests::parse).toList();
        if (tests.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var parsed = tests.stream().flatMap(Optional::stream).toList();
        return values(parsed.stream().flatMap(test -> test.mentioned().stream()).toList(), truth, allowed)
                .map(values -> new TableColumn(label, samples(values, parsed)));
    }

    private static Map<BitSet, Object> samples(List<Object> values, List<UnaryTests> rows) {
        var samples = new LinkedHashMap<BitSet, Object>();
        for (var value : values) {
            var fitting = new BitSet();
            for (var row = 0; row < rows.size(); row++) {
                fitting.set(row, rows.get(row).allows().test(value));
            }
            samples.putIfAbsent(fitting, value);
        }
        return samples;
    }

    private static Optional<List<Object>> values(List<Object> mentioned, boolean truth, List<String> allowed) {
        if (mentioned.stream().allMatch(Boolean.class::isInstance) && (truth || !mentioned.isEmpty())) {
            return Optional.of(List.of(true, false));
        }
        if (mentioned.stream().allMatch(BigDecimal.class::isInstance) && !mentioned.isEmpty()) {
            return Optional.of(numbers(mentioned));
        }
        return mentioned.stream().allMatch(String.class::isInstance)
                ? Optional.of(allowed.isEmpty() ? texts(mentioned) : List.copyOf(allowed))
                : Optional.empty();
    }

    /** Each edge, something between two edges, and something beyond all. */
    private static List<Object> numbers(List<Object> edges) {
        var sorted = new TreeSet<BigDecimal>();
        edges.forEach(edge -> sorted.add((BigDecimal) edge));
        var values = new ArrayList<Object>();
        var before = sorted.first().subtract(BigDecimal.ONE);
        values.add(before);
        for (var edge : sorted) {
            values.add(before.add(edge).divide(TWO));
            values.add(edge);
            before = edge;
        }
        values.add(sorted.last().add(BigDecimal.ONE));
        return values;
    }

    private static List<Object> texts(List<Object> mentioned) {
        return Stream.concat(mentioned.stream().distinct(), Stream.of((Object) "…"))
                .toList();
    }
}
