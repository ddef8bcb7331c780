package io.comanda.intake.loading;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.domain.ImportCounts;
import io.comanda.intake.domain.ImportProblems;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.staging.SelectedRows;
import io.comanda.platform.bulk.BulkResult;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands the good rows of a target to the module that owns them, a batch a transaction; the same transaction notes how far
 * it is, so that a killed import goes on exactly there.
 */
@Component
class Loading {

    private final SelectedRows selected;
    private final ImportCounts counts;
    private final ImportProblems problems;
    private final TransactionOperations transactions;
    private final IntakeProperties limits;

    Loading(
            SelectedRows selected,
            ImportCounts counts,
            ImportProblems problems,
            TransactionOperations transactions,
            IntakeProperties limits) {
        this.selected = selected;
        this.counts = counts;
        this.problems = problems;
        this.transactions = transactions;
        this.limits = limits;
    }

    /** @param progress hears the number of the last row loaded; may throw to stop */
    <D> void load(Step<D> step, LongConsumer progress) {
        var reader = new ItemReader(step, selected);
        var last = counts.lastRow(step.run().id(), step.position());
        var rows = selected.goodAfter(step.table(), last, limits.batch());
        while (!rows.isEmpty()) {
            var items = reader.read(rows, new RowVerdicts());
            last = rows.get(rows.size() - 1).number();
            load(step, items, last);
            progress.accept(last);
            rows = selected.goodAfter(step.table(), last, limits.batch());
        }
    }

    private <D> void load(Step<D> step, List<Item> items, long last) {
        transactions.executeWithoutResult(transaction -> {
            var source = step.mapping().source();
            var loaded = step.target()
                    .load(items.stream()
                            .map(item -> step.target().draft(item, source))
                            .toList());
            var refused = refused(items, loaded);
            if (!refused.isEmpty() && !step.run().options().skipBadRows()) {
                throw new LoadRefused(refused);
            }
            problems.add(step.run().id(), step.by().target(), refused);
            counts.loaded(step.run().id(), step.position(), loaded, last);
        });
    }

    private static List<Problem> refused(List<Item> items, BulkResult loaded) {
        return loaded.rejected().stream()
                .flatMap(rejected -> rejected.violations().stream()
                        .map(violation -> Checking.problem(items.get(rejected.index()), violation)))
                .toList();
    }
}
