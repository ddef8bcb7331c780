package io.comanda.intake.loading;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.domain.ImportComparisons;
import io.comanda.intake.domain.ImportCounts;
import io.comanda.intake.domain.ImportProblems;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.Unreadable;
import io.comanda.intake.staging.SelectedRows;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.Validation;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes over every row of a target before anything is loaded, and marks those that cannot be. */
@Component
class Checking {

    private final SelectedRows selected;
    private final References references;
    private final ImportProblems problems;
    private final ImportComparisons comparisons;
    private final ImportCounts counts;
    private final Validation validation;
    private final TransactionOperations transactions;
    private final IntakeProperties limits;

    Checking(
            SelectedRows selected,
            References references,
            ImportProblems problems,
            ImportComparisons comparisons,
            ImportCounts counts,
            Validation validation,
            TransactionOperations transactions,
            IntakeProperties limits) {
        this.selected = selected;
        this.references = references;
        this.problems = problems;
        this.comparisons = comparisons;
        this.counts = counts;
        this.validation = validation;
        this.transactions = transactions;
        this.limits = limits;
    }

    /** @param progress hears the number of rows after each page; may throw to stop */
    <D> void check(Step<D> step, LongConsumer progress) {
        var run = step.run().id();
        problems.add(run, step.by().target(), selected.markRepeated(step.table()));
        step.by()
                .parts()
                .keySet()
                .forEach(part ->
                        problems.add(run, step.by().target(), selected.orphans(step.table(part), step.table())));
        var reader = new ItemReader(step, selected);
        var rows = selected.after(step.table(), 0, limits.batch());
        while (!rows.isEmpty()) {
            var verdicts = new RowVerdicts();
            judge(step, reader.read(rows, verdicts), verdicts);
            transactions.executeWithoutResult(transaction -> {
                selected.markBad(step.table(), verdicts.bad());
                problems.add(run, step.by().target(), verdicts.problems());
                comparisons.add(run, step.by().target(), verdicts.comparisons());
            });
            var last = rows.get(rows.size() - 1).number();
            progress.accept(last);
            rows = selected.after(step.table(), last, limits.batch());
        }
        counts.rejected(run, step.position(), selected.countBad(step.table()));
    }

    private <D> void judge(Step<D> step, List<Item> items, RowVerdicts verdicts) {
        references.check(step, items, verdicts);
        for (var item : items) {
            if (!verdicts.isBad(item)) {
                judge(step, item, verdicts);
            }
        }
    }

    private <D> void judge(Step<D> step, Item item, RowVerdicts verdicts) {
        try {
            var draft = step.target().draft(item, step.mapping().source());
            validation.violations(draft).forEach(violation -> verdicts.about(item)
                    .accept(problem(item, violation)));
            step.target().notes(item, draft).forEach(verdicts.about(item));
            verdicts.compare(step.target().compare(item, draft));
        } catch (Unreadable e) {
            verdicts.about(item).accept(Problem.of(item.row(), null, e.code(), e.facts()));
        }
    }

    /** What the owning module says, told at the row. */
    static Problem problem(Item item, Violation violation) {
        return Problem.of(
                item.row(),
                null,
                "refused",
                Map.of("field", violation.pointer(), "reason", violation.code() + ": " + violation.message()));
    }
}
