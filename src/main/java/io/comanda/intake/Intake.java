package io.comanda.intake;

import io.comanda.intake.domain.ImportReports;
import io.comanda.intake.domain.ImportRun;
import io.comanda.intake.domain.ImportRuns;
import io.comanda.intake.loading.ImportWorker;
import io.comanda.intake.loading.Targets;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.MappingFiles;
import io.comanda.intake.uploads.UploadedFile;
import io.comanda.intake.uploads.Uploads;
import io.comanda.kernel.Refusal;
import io.comanda.platform.actor.CurrentActor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Imports of files: started, watched, stopped and taken up again. */
@Service
public class Intake {

    private final ImportRuns runs;
    private final ImportReports reports;
    private final ImportWorker worker;
    private final Targets targets;
    private final MappingFiles mappings;
    private final CurrentActor actor;
    private final Uploads uploads;
    private final IntakeProperties limits;

    Intake(
            ImportRuns runs,
            ImportReports reports,
            ImportWorker worker,
            Targets targets,
            MappingFiles mappings,
            CurrentActor actor,
            Uploads uploads,
            IntakeProperties limits) {
        this.runs = runs;
        this.reports = reports;
        this.worker = worker;
        this.targets = targets;
        this.mappings = mappings;
        this.actor = actor;
        this.uploads = uploads;
        this.limits = limits;
    }

    public List<String> mappings() {
        return mappings.names();
    }

    public String mappingText(String name) {
        return mappings.text(name);
    }

    /** A mapping that fits; refuses one that does not. */
    public Mapping mapping(String name) {
        return targets.mapping(name, mappings.text(name));
    }

    /** Puts an import in the queue; it runs in the background. */
    public long start(StartImport start) {
        var id = add(start);
        worker.wake();
        return id;
    }

    /** The same import, interrupted by the end of its node; other open ones of this folder are given up. */
    public Optional<Long> interrupted(StartImport start) {
        var open = runs.open().stream().flatMap(id -> runs.find(id).stream()).toList();
        var same = open.stream().filter(run -> run.isFor(start)).findFirst();
        open.stream()
                .filter(run -> run.folder().equals(start.folder())
                        && same.filter(run::equals).isEmpty())
                .forEach(run -> runs.finish(run.id(), ImportState.CANCELLED, "Replaced by a later import"));
        return same.map(ImportRun::id);
    }

    /** Does what is left of an import here and now and comes back when it has ended. */
    public ImportView work(long id) {
        worker.work(require(id).id());
        return view(id, Locale.ENGLISH);
    }

    /** Runs an import here and now and comes back when it has ended. */
    public ImportView runNow(StartImport start) {
        return work(add(start));
    }

    /** Goes on with an import that was stopped, here and now. */
    public ImportView resumeNow(long id) {
        runs.reopen(require(id).id());
        return work(id);
    }

    public ImportView view(long id, Locale locale) {
        return reports.view(id, locale).orElseThrow(() -> new ImportUnknown(id));
    }

    public List<ImportSummary> list(long beforeId, int limit) {
        return reports.list(beforeId, limit);
    }

    public List<RowProblem> problems(long id, long afterId, int limit, Locale locale) {
        return reports.problems(require(id).id(), afterId, limit, locale);
    }

    /** Stops it after the batch it is at; what is loaded stays, and it can be resumed. */
    public void cancel(long id) {
        var run = require(id);
        if (run.state().isOver()) {
            throw new ImportOver(id, run.state());
        }
        runs.requestCancellation(id);
    }

    public void resume(long id) {
        var run = require(id);
        if (run.state() != ImportState.FAILED && run.state() != ImportState.CANCELLED) {
            throw new ImportNotResumable(id, run.state());
        }
        runs.reopen(id);
        worker.wake();
    }

    /** Puts an import of uploaded files in the queue; they are deleted when it has ended. */
    public long start(String mapping, List<? extends UploadedFile> files, ImportOptions options) {
        var folder = uploads.store(mapping(mapping), files);
        try {
            return start(new StartImport(mapping, mappings.text(mapping), folder, options));
        } catch (Refusal e) {
            uploads.discard(folder);
            throw e;
        }
    }

    /** Puts an import of a folder below one of those opened for imports in the queue. */
    public long start(String mapping, String folder, ImportOptions options) {
        var text = mappings.text(mapping);
        return start(new StartImport(mapping, text, limits.open(folder), options));
    }

    /** Puts an import in the queue without waking anybody. */
    public long add(StartImport start) {
        var mapping = targets.mapping(start.mapping(), start.mappingText());
        if (start.options().topUpStock() && mapping.topUp() == null) {
            throw new TopUpPlaceMissing(start.mapping());
        }
        var waiting = runs.open().size();
        if (waiting >= limits.waiting()) {
            throw new TooManyImports(waiting);
        }
        return runs.add(start, mapping.source(), actor.get());
    }

    private ImportRun require(long id) {
        return runs.find(id).orElseThrow(() -> new ImportUnknown(id));
    }
}
