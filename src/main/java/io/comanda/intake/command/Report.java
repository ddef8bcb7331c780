package io.comanda.intake.command;

import io.comanda.intake.ImportView;
import io.comanda.intake.ReleaseView;
import io.comanda.intake.RowProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** An import or a release as lines for a terminal. */
final class Report {

    /** Notes may come before what is wrong. */
    static final int PROBLEMS_READ = 10_000;

    private static final int PROBLEMS_SHOWN = 50;

    private Report() {}

    static String standing(ImportView view) {
        return line("%-9s %3d %%  %,d / %,d", view.state(), view.percent(), view.stepsDone(), view.steps())
                + (view.stepsPerSecond() > 0 ? line("  %,d/s", view.stepsPerSecond()) : "");
    }

    static String standing(ReleaseView view) {
        return line("%-9s %,d / %,d orders released", view.state(), view.released(), view.wanted());
    }

    static String of(ReleaseView view) {
        var orders = view.orders().entrySet().stream()
                .map(count -> line("%s %,d", count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return line("Release %d of %s: %s", view.id(), view.source(), view.state())
                + (view.failure() == null ? "" : "\n  " + view.failure())
                + line("%n  %,d of %,d orders released", view.released(), view.wanted())
                + line("%n  stock of %,d products raised", view.toppedUp())
                + line("%n  orders now: %s", orders);
    }

    static String of(ImportView view) {
        var text = new StringBuilder(line("Import %d by %s: %s%n", view.id(), view.mapping(), view.state()));
        if (view.failure() != null) {
            text.append(line("  %s%n", view.failure()));
        }
        files(view, text);
        targets(view, text);
        comparisons(view, text);
        findings(view, text);
        return text.toString().stripTrailing();
    }

    /** The first of those that keep something from being imported; empty where there is none. */
    static String problems(List<RowProblem> problems) {
        return problems.stream()
                .filter(RowProblem::fatal)
                .limit(PROBLEMS_SHOWN)
                .map(p -> line("  %s: %s%s", place(p), p.text(), p.value() == null ? "" : " [" + p.value() + "]"))
                .collect(Collectors.joining("\n"));
    }

    private static String place(RowProblem problem) {
        return Objects.toString(problem.file(), "the mapping")
                + (problem.line() == null ? "" : ":" + problem.line())
                + (problem.column() == null ? "" : " " + problem.column());
    }

    private static void files(ImportView view, StringBuilder text) {
        text.append(line("%n%-46s %10s %10s%n", "file", "rows read", "broken"));
        view.files()
                .forEach(file -> text.append(line(
                        "%-46s %,10d %,10d%s%n",
                        file.name(), file.rows(), file.broken(), file.readable() ? "" : "  unreadable")));
        text.append(line(
                "%-46s %,10d%n",
                "in all",
                view.files().stream().mapToLong(ImportView.FileCount::rows).sum()));
    }

    private static void targets(ImportView view, StringBuilder text) {
        text.append(line(
                "%n%-14s %10s %10s %10s %10s %10s%n", "target", "rows", "created", "updated", "unchanged", "rejected"));
        view.targets()
                .forEach(t -> text.append(line(
                        "%-14s %,10d %,10d %,10d %,10d %,10d%n",
                        t.target(), t.rows(), t.created(), t.updated(), t.unchanged(), t.rejected())));
    }

    private static void comparisons(ImportView view, StringBuilder text) {
        if (view.comparisons().isEmpty()) {
            return;
        }
        text.append(line(
                "%n%-14s %10s %10s %8s %20s %20s%n", "amount", "rows", "agreeing", "worst", "ours", "the source's"));
        view.comparisons()
                .forEach(c -> text.append(line(
                        "%-14s %,10d %,10d %8.2f %,16.2f %3s %,20.4f%n",
                        c.name(), c.count(), c.agreeing(), c.worst(), c.ours(), c.currency(), c.stated())));
    }

    private static void findings(ImportView view, StringBuilder text) {
        if (!view.findings().isEmpty()) {
            text.append(line("%n%-8s %8s  %s%n", "", "rows", "finding"));
        }
        view.findings()
                .forEach(f -> text.append(line(
                        "%-8s %,8d  %s%s%n",
                        f.fatal() ? "WRONG" : "note",
                        f.count(),
                        f.target().isEmpty() ? "" : f.target() + ": ",
                        f.text())));
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ENGLISH, pattern, values);
    }
}
