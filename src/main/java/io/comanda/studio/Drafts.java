package io.comanda.studio;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.studio.domain.Draft;
import io.comanda.studio.domain.DraftBook;
import io.comanda.studio.domain.DraftFiles;
import io.comanda.studio.process.DraftChecks;
import io.comanda.studio.process.LiveModels;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Models that change together: written, checked, and looked over by a second person before they go live. */
@Component
@Transactional
public class Drafts {

    private final DraftBook book;
    private final DraftFiles files;
    private final LiveModels live;
    private final DraftChecks checks;
    private final Timeline timeline;
    private final CurrentActor actor;

    Drafts(
            DraftBook book,
            DraftFiles files,
            LiveModels live,
            DraftChecks checks,
            Timeline timeline,
            CurrentActor actor) {
        this.book = book;
        this.files = files;
        this.live = live;
        this.checks = checks;
        this.timeline = timeline;
        this.actor = actor;
    }

    /** Newest first; give the last number seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<DraftRow> list(boolean openOnly, @Nullable String before, int limit) {
        return book.list(openOnly, Objects.requireNonNullElse(before, "~"), limit);
    }

    @Transactional(readOnly = true)
    public DraftView draft(String number) {
        var draft = book.get(number);
        return draft.view(
                files.of(number).stream().map(file -> row(draft, file)).toList());
    }

    @Transactional(readOnly = true)
    public DraftFile file(String number, String name) {
        book.get(number);
        return files.get(number, name);
    }

    public DraftView begin(String title, @Nullable String reason) {
        var number = book.add(title, reason, me());
        told(number, "DraftBegun", Map.of("title", title));
        return draft(number);
    }

    public DraftView describe(String number, String title, @Nullable String reason) {
        book.keep(book.lock(number).described(title, reason), me());
        return draft(number);
    }

    /** Takes a file in: as it is live, or with this content. */
    public DraftView take(String number, String name, @Nullable String content) {
        edit(number);
        var base = live.content(name);
        var text = Optional.ofNullable(content).or(() -> base).orElseThrow(() -> new ModelUnknown(name));
        files.add(number, name, text, base.orElse(null), me());
        return draft(number);
    }

    /**
     * Keeps what somebody has drawn.
     *
     * @param version he began with
     * @throws FileChangedMeanwhile if somebody else saved since; nothing is overwritten
     */
    public DraftFile save(String number, String name, int version, String content) {
        edit(number);
        var before = files.get(number, name);
        if (before.version() == version && before.content().equals(content)) {
            return before;
        }
        if (!files.save(number, name, version, content, me())) {
            throw new FileChangedMeanwhile(name, before.changedBy());
        }
        return files.get(number, name);
    }

    /** From now on the file is compared with what is live today; who calls this has seen the difference. */
    public DraftFile rebase(String number, String name) {
        edit(number);
        files.get(number, name);
        files.rebase(number, name, live.content(name).orElse(null));
        return files.get(number, name);
    }

    public DraftView remove(String number, String name) {
        edit(number);
        if (!files.remove(number, name)) {
            throw new FileUnknown(number, name);
        }
        return draft(number);
    }

    /** What keeps it from going live, and what is only worth a look. */
    @Transactional(readOnly = true)
    public List<DraftFinding> findings(String number) {
        book.get(number);
        return checks.findings(models(number));
    }

    /**
     * Its files as they are now, by name.
     *
     * @throws DraftEmpty if it changes nothing
     * @throws DraftFaulty if the check keeps it from going live
     */
    @Transactional(readOnly = true)
    public Map<String, String> fitFiles(String number) {
        book.get(number);
        requireFit(number);
        return files.of(number).stream().collect(Collectors.toMap(DraftFile::name, DraftFile::content));
    }

    /** Asks for a second person; refused while there are findings. */
    public DraftView submit(String number) {
        var draft = book.lock(number).submitted(me());
        requireFit(number);
        return keep(draft, "DraftSubmitted", Map.of());
    }

    public DraftView reopen(String number) {
        return keep(book.lock(number).reopened(), "DraftReopened", Map.of());
    }

    public DraftView approve(String number, @Nullable String note) {
        requireFit(number);
        return keep(book.lock(number).approved(me(), note), "DraftApproved", remark(note));
    }

    public DraftView sendBack(String number, String note) {
        return keep(book.lock(number).sentBack(me(), note), "DraftSentBack", remark(note));
    }

    public DraftView discard(String number) {
        return keep(book.lock(number).discarded(), "DraftDiscarded", Map.of());
    }

    private void requireFit(String number) {
        if (files.of(number).stream().allMatch(file -> file.content().equals(file.base()))) {
            throw new DraftEmpty(number);
        }
        var findings = checks.findings(models(number)).stream()
                .filter(DraftFinding::refuses)
                .toList();
        if (!findings.isEmpty()) {
            throw new DraftFaulty(number, findings);
        }
    }

    private void edit(String number) {
        book.keep(book.lock(number).edited(me()), me());
    }

    private DraftView keep(Draft draft, String kind, Map<String, String> facts) {
        book.keep(draft, me());
        told(draft.number(), kind, facts);
        return draft(draft.number());
    }

    private void told(String number, String kind, Map<String, String> facts) {
        timeline.record(new Entry("draft", number, "studio." + kind, facts));
    }

    private List<ModelFile> models(String number) {
        return files.of(number).stream().map(DraftFile::model).toList();
    }

    private DraftFileRow row(Draft draft, DraftFile file) {
        var overtaken = !draft.state().isOver()
                && !Objects.equals(live.content(file.name()).orElse(null), file.base());
        return new DraftFileRow(
                file.name(),
                file.model().kind(),
                file.version(),
                file.base() == null,
                overtaken,
                file.changedBy(),
                file.changedAt());
    }

    private static Map<String, String> remark(@Nullable String note) {
        return note == null ? Map.of() : Map.of("note", note);
    }

    private String me() {
        return actor.get().name();
    }
}
