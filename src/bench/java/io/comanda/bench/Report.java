package io.comanda.bench;

import io.comanda.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Puts the figures together, for people and for machines. */
class Report {

    private final Load load;
    private final Tally tally;
    private final int bareStatements;
    private final List<Round> rounds = new ArrayList<>();

    private record Round(Run product, Duration processor, Run bare) {

        Round plus(Round other) {
            return new Round(product.plus(other.product), processor.plus(other.processor), bare.plus(other.bare));
        }

        double share() {
            return 100 * product.perSecond() / bare.perSecond();
        }
    }

    Report(Load load, Tally tally, int bareStatements) {
        this.load = load;
        this.tally = tally;
        this.bareStatements = bareStatements;
    }

    void add(Run product, Duration processor, Run bare) {
        rounds.add(new Round(product, processor, bare));
    }

    void write(Path folder) throws IOException {
        var text = text();
        Files.writeString(folder.resolve("straight-road.md"), text);
        Files.writeString(
                folder.resolve("straight-road.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures()));
        System.out.println(text);
    }

    private Map<String, Object> figures() {
        var all = total();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("load", load);
        figures.put("ordersPerSecond", all.product().perSecond());
        figures.put("bareSqlPerSecond", all.bare().perSecond());
        figures.put("shareOfBareSqlPercent", all.share());
        figures.put("shareByRoundPercent", rounds.stream().map(Round::share).toList());
        figures.put("captureMillisP50", all.product().captureMillis(0.5));
        figures.put("captureMillisP99", all.product().captureMillis(0.99));
        figures.put("statementsPerOrder", perOrder(tally.statements()));
        figures.put("commitsPerOrder", perOrder(tally.commits()));
        figures.put("applicationProcessorMillisPerOrder", processorMillis(all));
        figures.put("statementsByKind", byKind());
        return figures;
    }

    private String text() {
        var all = total();
        var text = new StringBuilder("# The straight road, measured\n\n");
        line(
                text,
                "%d orders warm-up, then %d timed in %d rounds, %d capture clients.",
                load.warmUp(),
                load.orders(),
                load.rounds(),
                load.clients());
        line(text, "");
        line(text, "| | product | bare SQL |");
        line(text, "|---|---|---|");
        line(
                text,
                "| orders/s | %.0f | %.0f |",
                all.product().perSecond(),
                all.bare().perSecond());
        line(
                text,
                "| **share of bare SQL** | **%.1f %%** (rounds: %s) | |",
                all.share(),
                rounds.stream()
                        .map(r -> String.format(Locale.ROOT, "%.1f", r.share()))
                        .collect(Collectors.joining(", ")));
        line(text, "| statements an order | %.1f | %d |", perOrder(tally.statements()), bareStatements);
        line(text, "| commits an order | %.2f | %d |", perOrder(tally.commits()), BareSql.COMMITS);
        line(
                text,
                "| capture p50 / p99 | %.1f / %.1f ms | |",
                all.product().captureMillis(0.5),
                all.product().captureMillis(0.99));
        line(text, "| processor time of the application | %.1f ms an order | |", processorMillis(all));
        line(text, "");
        line(text, "| statements by owner | an order | waited for, ms |");
        line(text, "|---|---|---|");
        byOwner().forEach((owner, spent) -> line(text, "| %s | %.1f | %.2f |", owner, spent.statements, spent.millis));
        line(text, "");
        line(text, "| statements by kind | an order | waited for, ms |");
        line(text, "|---|---|---|");
        tally.spent()
                .forEach(s -> line(
                        text,
                        "| %s %s | %.2f | %.2f |",
                        s.kind().verb(),
                        s.kind().table(),
                        perOrder(s.statements()),
                        perOrder(s.nanos()) / 1e6));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private record Cost(double statements, double millis) {}

    private Map<String, Cost> byOwner() {
        return tally.spent().stream()
                .collect(Collectors.groupingBy(
                        s -> s.kind().owner(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::cost)));
    }

    private Map<String, Double> byKind() {
        var kinds = new LinkedHashMap<String, Double>();
        tally.spent().forEach(s -> kinds.put(s.kind().verb() + " " + s.kind().table(), perOrder(s.statements())));
        return kinds;
    }

    private Cost cost(List<Tally.Spent> all) {
        return new Cost(
                perOrder(all.stream().mapToLong(Tally.Spent::statements).sum()),
                perOrder(all.stream().mapToLong(Tally.Spent::nanos).sum()) / 1e6);
    }

    private Round total() {
        return rounds.stream().reduce(Round::plus).orElseThrow();
    }

    private double perOrder(long number) {
        return (double) number / load.counted();
    }

    private static double processorMillis(Round round) {
        return round.processor().toNanos() / 1e6 / round.product().orders();
    }
}
