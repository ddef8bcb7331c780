package io.comanda.intake.loading;

import io.comanda.intake.ImportState;
import io.comanda.intake.domain.ImportCounts;
import io.comanda.intake.domain.ImportProblems;
import io.comanda.intake.domain.ImportRun;
import io.comanda.intake.domain.ImportRuns;
import io.comanda.intake.domain.OrderReleases;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.staging.StagingSchema;
import io.comanda.intake.uploads.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One import from its files to loaded data: stage, select, check everything, then load. Nothing is loaded before
 * everything is checked, and with anything wrong nothing at all, unless the good rows are wanted anyway. An import that
 * was stopped while loading goes on behind the last batch; one stopped earlier begins anew.
 */
@Component
public class ImportJob {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    private final Targets targets;
    private final Preparation preparation;
    private final Checking checking;
    private final Loading loading;
    private final ImportRuns runs;
    private final ImportCounts counts;
    private final ImportProblems problems;
    private final OrderReleases releases;
    private final StagingSchema schema;
    private final Uploads uploads;
    private final TransactionOperations transactions;

    ImportJob(
            Targets targets,
            Preparation preparation,
            Checking checking,
            Loading loading,
            ImportRuns runs,
            ImportCounts counts,
            ImportProblems problems,
            OrderReleases releases,
            StagingSchema schema,
            Uploads uploads,
            TransactionOperations transactions) {
        this.targets = targets;
        this.preparation = preparation;
        this.checking = checking;
        this.loading = loading;
        this.runs = runs;
        this.counts = counts;
        this.problems = problems;
        this.releases = releases;
        this.schema = schema;
        this.uploads = uploads;
        this.transactions = transactions;
    }

    /** Does what is left of it; whatever happens ends as a state of the import. */
    public void run(ImportRun run) {
        try {
            var mapping = targets.mapping(run.mapping(), run.mappingText());
            finish(run, mapping, work(run, mapping, new Progress(runs, run.id())));
        } catch (Stopped e) {
            runs.finish(run.id(), ImportState.CANCELLED, null);
        } catch (LoadRefused e) {
            problems.add(run.id(), null, e.problems());
            runs.finish(run.id(), ImportState.FAILED, e.getMessage());
        } catch (RuntimeException e) {
            log.error("Import {} failed", run.id(), e);
            runs.finish(run.id(), ImportState.FAILED, e.toString());
        }
    }

    private ImportState work(ImportRun run, Mapping mapping, Progress progress) {
        if (!(run.checked() && schema.exists(run.id()))) {
            if (!preparation.prepare(run, mapping, progress) || !check(run, mapping, progress)) {
                return ImportState.REJECTED;
            }
        }
        if (!run.options().dryRun()) {
            runs.checked(run.id());
            load(run, mapping, progress);
        }
        return ImportState.DONE;
    }

    private boolean check(ImportRun run, Mapping mapping, Progress progress) {
        progress.enter(ImportState.CHECKING, counts.rows(run.id()));
        long before = 0;
        for (var position = 0; position < mapping.targets().size(); position++) {
            checking.check(step(run, mapping, position), progress.rowsAfter(before));
            before += counts.rows(run.id(), position);
        }
        return run.options().skipBadRows() || problems.fatal(run.id()) == 0;
    }

    private void load(ImportRun run, Mapping mapping, Progress progress) {
        progress.enter(ImportState.LOADING, counts.rows(run.id()));
        long before = 0;
        for (var position = 0; position < mapping.targets().size(); position++) {
            loading.load(step(run, mapping, position), progress.rowsAfter(before));
            before += counts.rows(run.id(), position);
        }
    }

    private Step<?> step(ImportRun run, Mapping mapping, int position) {
        var by = mapping.targets().get(position);
        return new Step<>(run, mapping, position, by, targets.get(by.target()));
    }

    /** The release that was asked for too is noted in the same transaction, so that it comes once. */
    private void finish(ImportRun run, Mapping mapping, ImportState state) {
        schema.drop(run.id());
        uploads.discard(run.folder());
        var release = state == ImportState.DONE && run.options().releases();
        transactions.executeWithoutResult(transaction -> {
            runs.finish(run.id(), state, null);
            if (release) {
                var topUp = run.options().topUpStock() ? mapping.topUp() : null;
                releases.add(mapping.source(), run.options().releaseOrders(), topUp, run.starter());
            }
        });
    }
}
