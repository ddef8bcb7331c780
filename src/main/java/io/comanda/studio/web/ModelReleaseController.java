package io.comanda.studio.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.DraftView;
import io.comanda.studio.Drafts;
import io.comanda.studio.GoLive;
import io.comanda.studio.ModelRelease;
import io.comanda.studio.ModelReleases;
import io.comanda.studio.RolloutView;
import io.comanda.studio.VersionFigures;
import io.comanda.studio.process.Trials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Models going live, for everybody or for some first, and back again. */
@RestController
@RequestMapping("/api")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Drafts")
class ModelReleaseController {

    private final ModelReleases releases;
    private final Drafts drafts;
    private final Trials trials;

    ModelReleaseController(ModelReleases releases, Drafts drafts, Trials trials) {
        this.releases = releases;
        this.drafts = drafts;
        this.trials = trials;
    }

    /**
     * @param at at once if absent
     * @param share of new instances in percent; everybody if neither this nor a group is given
     */
    record GoLiveRequest(
            @Nullable Instant at,
            @Nullable @Min(1) @Max(99) Integer share,
            @Nullable @Size(min = 1, max = 40) String customerGroup) {

        GoLive wish() {
            return new GoLive(at, share, customerGroup);
        }

        @AssertTrue
        boolean isShareOrGroup() {
            return share == null || customerGroup == null;
        }
    }

    record UndoRequest(@Nullable @PlainText @Size(max = 1000) String reason) {}

    @PostMapping("/drafts/{number}/release")
    @Operation(summary = "Put an approved draft live: at once or at a time, for everybody or for some new orders first")
    DraftView goLive(@PathVariable @Size(max = 20) String number, @RequestBody @Valid GoLiveRequest how) {
        releases.goLive(number, how.wish());
        return drafts.draft(number);
    }

    @GetMapping("/releases")
    @Operation(summary = "What went live, newest first")
    Page<ModelRelease> list(
            @RequestParam(required = false) @Size(max = 90) @Nullable String file,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor).map(seen -> seen.text(0)).orElse(null);
        return Page.of(releases.list(file, before, limit + 1), limit, row -> Cursor.of(row.number()));
    }

    @PostMapping("/releases/{number}/undoing")
    @Operation(summary = "Make what was live before a release live again")
    ModelRelease undo(@PathVariable @Size(max = 20) String number, @RequestBody @Valid UndoRequest request) {
        return releases.get(releases.undo(number, request.reason()));
    }

    @GetMapping("/rollouts")
    @Operation(summary = "Versions that some new instances follow first")
    List<RolloutView> rollouts() {
        return trials.underWay();
    }

    @GetMapping("/rollouts/{process}/figures")
    @Operation(summary = "How orders fare with the version on trial, and with the one all the others follow")
    List<VersionFigures> figures(@PathVariable @Size(max = 90) String process) {
        return trials.figures(process);
    }

    @PutMapping("/rollouts/{process}")
    @Operation(summary = "Try it with more, with others, or let everybody follow it")
    List<RolloutView> widen(@PathVariable @Size(max = 90) String process, @RequestBody @Valid GoLiveRequest how) {
        trials.widen(process, how.wish());
        return trials.underWay();
    }
}
