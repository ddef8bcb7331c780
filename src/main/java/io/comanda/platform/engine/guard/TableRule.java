package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.DmnRule.DMN;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A decision table has an answer to everything it can be asked, and one only where its hit policy says so. */
final class TableRule implements XmlRule {

    private static final Set<String> KNOWN = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
    private static final Set<String> COMPLETE = Set.of("UNIQUE", "FIRST", "ANY");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.is(DMN, "decisionTable")) {
                var policy = node.attribute("hitPolicy").orElse("UNIQUE");
                if (!KNOWN.contains(policy)) {
                    findings.add(node, "hit-policy", Quote.of(policy));
                } else if (COMPLETE.contains(policy)) {
                    table(node, policy, findings);
                }
            }
        });
    }

    private static void table(XmlNode table, String policy, Findings findings) {
        var rows = children(table, "rule");
        var inputs = children(table, "input");
        var columns = IntStream.range(0, inputs.size())
                .mapToObj(at -> column(inputs.get(at), at, rows))
                .toList();
        if (columns.stream().anyMatch(Optional::isEmpty)) {
            findings.hint(table, "table-not-judged", unjudged(inputs, columns));
            return;
        }
        var met = new BitSet();
        var judged =
                TableRows.walk(columns.stream().flatMap(Optional::stream).toList(), rows.size(), (fitting, asked) -> {
                    if (fitting.isEmpty()) {
                        findings.add(table, "table-gap", asked);
                    } else {
                        met.set(fitting.nextSetBit(0));
                        overlap(fitting, policy, rows, findings);
                    }
                });
        if (!judged) {
            findings.hint(table, "table-not-judged", table.nearestId().orElse(""));
        } else if (policy.equals("FIRST")) {
            IntStream.range(0, rows.size())
                    .filter(row -> !met.get(row))
                    .forEach(row -> findings.hint(rows.get(row), "row-never-met", String.valueOf(row + 1)));
        }
    }

    private static void overlap(BitSet fitting, String policy, List<XmlNode> rows, Findings findings) {
        var first = fitting.nextSetBit(0);
        for (var row = fitting.nextSetBit(first + 1); row >= 0; row = fitting.nextSetBit(row + 1)) {
            if (policy.equals("UNIQUE")
                    || policy.equals("ANY") && !answer(rows.get(first)).equals(answer(rows.get(row)))) {
                findings.add(rows.get(row), "table-overlap", (first + 1) + ", " + (row + 1));
            }
        }
    }

    private static List<String> answer(XmlNode row) {
        return children(row, "outputEntry").stream().map(TableRule::text).toList();
    }

    private static Optional<TableColumn> column(XmlNode input, int at, List<XmlNode> rows) {
        var cells = rows.stream().map(row -> cell(row, at)).toList();
        var truth = children(input, "inputExpression").stream().anyMatch(expression -> expression
                .attribute("typeRef")
                .filter("boolean"::equals)
                .isPresent());
        var allowed = children(input, "inputValues").stream()
                .flatMap(values -> QUOTED.matcher(text(values)).results().map((MatchResult found) -> found.group(1)))
                .toList();
        return TableColumn.of(label(input), truth, allowed, cells);
    }

    private static String cell(XmlNode row, int at) {
        var entries = children(row, "inputEntry");
        return at < entries.size() ? text(entries.get(at)) : "";
    }

    private static String unjudged(List<XmlNode> inputs, List<Optional<TableColumn>> columns) {
        return IntStream.range(0, inputs.size())
                .filter(at -> columns.get(at).isEmpty())
                .mapToObj(at -> label(inputs.get(at)))
                .findFirst()
                .orElse("");
    }

    private static String label(XmlNode input) {
        return input.attribute("label")
                .filter(label -> !label.isBlank())
                .orElseGet(() -> children(input, "inputExpression").stream()
                        .map(TableRule::text)
                        .findFirst()
                        .orElse(""));
    }

    private static String text(XmlNode node) {
        return children(node, "text").stream().map(XmlNode::text).findFirst().orElse("");
    }

    private static List<XmlNode> children(XmlNode node, String kind) {
        return node.children().stream().filter(child -> child.is(DMN, kind)).toList();
    }
}
