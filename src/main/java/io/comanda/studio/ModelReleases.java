package io.comanda.studio;

import io.comanda.kernel.Refusal;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.engine.Rollouts;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.studio.domain.Draft;
import io.comanda.studio.domain.DraftBook;
import io.comanda.studio.domain.DraftFiles;
import io.comanda.studio.domain.ReleaseBook;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.Trials;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts approved drafts live, at once or at their time, for everybody or for some first, and takes releases back. */
@Component
@Transactional
public class ModelReleases {

    private final DraftBook drafts;
    private final DraftFiles files;
    private final ReleaseBook releases;
    private final LiveModels live;
    private final Trials trials;
    private final Rollouts rollouts;
    private final Timeline timeline;
    private final CurrentActor actor;
    private final Clock clock;

    ModelReleases(
            DraftBook drafts,
            DraftFiles files,
            ReleaseBook releases,
            LiveModels live,
            Trials trials,
            Rollouts rollouts,
            Timeline timeline,
            CurrentActor actor,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.releases = releases;
        this.live = live;
        this.trials = trials;
        this.rollouts = rollouts;
        this.timeline = timeline;
        this.actor = actor;
        this.clock = clock;
    }

    /** Newest first; give the last number seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<ModelRelease> list(@Nullable String file, @Nullable String before, int limit) {
        return releases.list(file, Objects.requireNonNullElse(before, "~"), limit);
    }

    @Transactional(readOnly = true)
    public ModelRelease get(String number) {
        return releases.get(number);
    }

    /**
     * At its time, or at once when that is now or was given as none.
     *
     * @throws DraftOvertaken if something else went live meanwhile under the name of one of its files
     */
    public void goLive(String number, GoLive how) {
        var draft = drafts.lock(number);
        if (how.at() != null && how.at().isAfter(clock.instant())) {
            trials.requirePossible(files(draft), how);
            drafts.keep(draft.scheduled(how), me());
            told(number, "DraftScheduled", Map.of("at", how.at().toString()));
            return;
        }
        release(draft, how);
    }

    /** Drafts whose time has come. */
    @Transactional(readOnly = true)
    public List<String> due() {
        return drafts.due();
    }

    /** What a scheduled draft was waiting for. */
    public void goLiveNow(String number) {
        var draft = drafts.lock(number);
        if (draft.state() == DraftState.SCHEDULED && draft.goLive() != null) {
            release(draft, draft.goLive());
        }
    }

    /** What kept a scheduled draft from going live; it goes back to its authors. */
    public void missed(String number, Refusal why) {
        var draft = drafts.lock(number);
        if (draft.state() == DraftState.SCHEDULED) {
            drafts.keep(draft.reopened(), me());
            told(number, "DraftMissed", Map.of("why", why.code()));
        }
    }

    /** Makes what was live before a release live again. */
    public String undo(String release, @Nullable String reason) {
        var view = releases.get(release);
        var files = releases.files(release);
        files.forEach(file -> requireStillLive(release, file));
        var former = files.stream()
                .filter(file -> file.before() != null)
                .map(file -> new ModelFile(file.name(), Objects.requireNonNull(file.before())))
                .toList();
        if (former.isEmpty()) {
            throw new NothingToRestore(release);
        }
        former.stream().filter(file -> file.kind() == ModelKind.PROCESS).forEach(file -> rollouts.end(file.key()));
        var note = new ReleaseBook.Note(null, release, view.title(), reason, me(), null);
        var number = put(note, former);
        if (view.draft() != null) {
            told(view.draft(), "ReleaseUndone", Map.of("release", release, "by", number));
        }
        return number;
    }

    private void requireStillLive(String release, ReleaseBook.File file) {
        if (!live.content(file.name()).filter(file.content()::equals).isPresent()) {
            throw new ReleaseOvertaken(release, file.name());
        }
    }

    private void release(Draft draft, GoLive how) {
        var files = files(draft);
        files.forEach(file -> requireBase(draft, file));
        var models = files.stream().map(DraftFile::model).toList();
        var trial = trials.prepare(files, how);
        drafts.keep(draft.released(how), me());
        var reviewer = draft.review().reviewedBy();
        var note = new ReleaseBook.Note(draft.number(), null, draft.title(), draft.reason(), me(), reviewer);
        var number = put(note, models);
        trials.begin(trial, how);
        told(draft.number(), "DraftReleased", Map.of("release", number));
    }

    private String put(ReleaseBook.Note note, List<ModelFile> models) {
        var before = models.stream()
                .map(model -> live.content(model.name()).orElse(null))
                .toList();
        var deployed = live.deploy(note.title(), models);
        var files = new ArrayList<ReleaseBook.File>();
        for (int i = 0; i < models.size(); i++) {
            var model = models.get(i);
            files.add(new ReleaseBook.File(
                    model.name(),
                    model.content(),
                    before.get(i),
                    deployed.definitions().get(model.name())));
        }
        return releases.add(note, deployed.id(), files);
    }

    private void requireBase(Draft draft, DraftFile file) {
        if (!Objects.equals(live.content(file.name()).orElse(null), file.base())) {
            throw new DraftOvertaken(draft.number(), file.name());
        }
    }

    private List<DraftFile> files(Draft draft) {
        return files.of(draft.number()).stream()
                .filter(file -> !file.content().equals(file.base()))
                .toList();
    }

    private void told(String draft, String kind, Map<String, String> facts) {
        timeline.record(new Entry("draft", draft, "studio." + kind, facts));
    }

    private String me() {
        return actor.get().name();
    }
}
