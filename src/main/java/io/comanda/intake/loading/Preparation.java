package io.comanda.intake.loading;

import io.comanda.intake.ImportState;
import io.comanda.intake.domain.ImportComparisons;
import io.comanda.intake.domain.ImportCounts;
import io.comanda.intake.domain.ImportProblems;
import io.comanda.intake.domain.ImportRun;
import io.comanda.intake.domain.ImportRuns;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.RowsMapping;
import io.comanda.intake.mapping.SourceFile;
import io.comanda.intake.mapping.TargetMapping;
import io.comanda.intake.staging.SelectionTable;
import io.comanda.intake.staging.Selector;
import io.comanda.intake.staging.SourceFolder;
import io.comanda.intake.staging.StagedFile;
import io.comanda.intake.staging.Stager;
import io.comanda.intake.staging.StagingSchema;
import io.comanda.intake.staging.StagingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Stages the files and runs the SELECTs of an import. */
@Component
class Preparation {

    private final Targets targets;
    private final StagingSchema schema;
    private final Stager stager;
    private final Selector selector;
    private final ImportRuns runs;
    private final ImportCounts counts;
    private final ImportProblems problems;
    private final ImportComparisons comparisons;

    Preparation(
            Targets targets,
            StagingSchema schema,
            Stager stager,
            Selector selector,
            ImportRuns runs,
            ImportCounts counts,
            ImportProblems problems,
            ImportComparisons comparisons) {
        this.targets = targets;
        this.schema = schema;
        this.stager = stager;
        this.selector = selector;
        this.runs = runs;
        this.counts = counts;
        this.problems = problems;
        this.comparisons = comparisons;
    }

    /** False where the import cannot go on, whatever is to be skipped; the problems say why. */
    boolean prepare(ImportRun run, Mapping mapping, Progress progress) {
        schema.renew(run.id());
        problems.clear(run.id());
        comparisons.clear(run.id());
        counts.begin(
                run.id(), mapping.targets().stream().map(TargetMapping::target).toList());
        var broken = new ArrayList<StagingTable>();
        return stage(run, mapping, progress, broken) && select(run, mapping, progress, broken);
    }

    private boolean stage(ImportRun run, Mapping mapping, Progress progress, List<StagingTable> broken) {
        progress.enter(ImportState.STAGING, mapping.files().size());
        var readable = true;
        var done = 0;
        for (var file : mapping.files().entrySet()) {
            var table = new StagingTable(StagingSchema.of(run.id()), file.getKey());
            var staged = stage(run, file.getValue(), table, progress);
            counts.staged(run.id(), file.getValue().file(), staged);
            problems.add(run.id(), null, staged.problems());
            if (staged.brokenRows() > 0) {
                broken.add(table);
            }
            readable &= staged.readable();
            progress.at(++done);
        }
        return readable;
    }

    private StagedFile stage(ImportRun run, SourceFile source, StagingTable table, Progress progress) {
        return new SourceFolder(run.folder())
                .file(source.file())
                .map(path -> stager.stage(path, source, table, progress))
                .orElseGet(() -> missing(source));
    }

    private static StagedFile missing(SourceFile source) {
        var problem = new Problem(source.file(), null, null, "missing-file", Map.of(), null, true);
        return new StagedFile(0, 0, false, List.of(problem));
    }

    private boolean select(ImportRun run, Mapping mapping, Progress progress, List<StagingTable> broken) {
        progress.enter(ImportState.SELECTING, mapping.targets().size());
        schema.analyze(run.id(), List.copyOf(mapping.files().keySet()));
        var good = true;
        for (var position = 0; position < mapping.targets().size(); position++) {
            good &= select(run, mapping.targets().get(position), position, broken);
            progress.at(position + 1);
        }
        return good;
    }

    private boolean select(ImportRun run, TargetMapping target, int position, List<StagingTable> broken) {
        try {
            var table = new SelectionTable(run.id(), target.target(), null);
            counts.selected(run.id(), position, selector.select(table, target.rows(), keyColumns(target), broken));
            target.parts()
                    .forEach((part, rows) -> selector.select(
                            new SelectionTable(run.id(), target.target(), part), rows, parent(rows), broken));
            return true;
        } catch (DataAccessException e) {
            var reason =
                    Map.of("reason", String.valueOf(e.getMostSpecificCause().getMessage()));
            problems.add(
                    run.id(), target.target(), List.of(new Problem(null, null, null, "query", reason, null, true)));
            return false;
        }
    }

    private List<String> keyColumns(TargetMapping target) {
        return target.keyColumns(targets.get(target.target()).shape());
    }

    private static List<String> parent(RowsMapping rows) {
        return List.of(Objects.requireNonNull(rows.parent()));
    }
}
