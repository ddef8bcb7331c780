package io.comanda.studio.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.DraftFinding;
import io.comanda.studio.DraftRow;
import io.comanda.studio.DraftView;
import io.comanda.studio.Drafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of models from their first stroke to their approval. */
@RestController
@RequestMapping("/api/drafts")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Drafts")
class ModelDraftController {

    private final Drafts drafts;
    private final Timeline timeline;
    private final Texts texts;

    ModelDraftController(Drafts drafts, Timeline timeline, Texts texts) {
        this.drafts = drafts;
        this.timeline = timeline;
        this.texts = texts;
    }

    /** @param reason why the change is wanted */
    record DraftTitle(
            @NotBlank @PlainText @Size(max = 120) String title, @Nullable @PlainText @Size(max = 1000) String reason) {}

    record ReviewNote(@Nullable @PlainText @Size(max = 1000) String note) {}

    record SendBack(@NotBlank @PlainText @Size(max = 1000) String note) {}

    @GetMapping
    @Operation(summary = "Drafts, the newest first")
    Page<DraftRow> list(
            @RequestParam(defaultValue = "true") boolean openOnly,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor).map(seen -> seen.text(0)).orElse(null);
        return Page.of(drafts.list(openOnly, before, limit + 1), limit, row -> Cursor.of(row.number()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a draft")
    DraftView begin(@RequestBody @Valid DraftTitle draft) {
        return drafts.begin(draft.title(), draft.reason());
    }

    @GetMapping("/{number}")
    @Operation(summary = "A draft and its files")
    DraftView draft(@PathVariable @Size(max = 20) String number) {
        return drafts.draft(number);
    }

    @PutMapping("/{number}")
    @Operation(summary = "Give a draft another title and reason")
    DraftView describe(@PathVariable @Size(max = 20) String number, @RequestBody @Valid DraftTitle draft) {
        return drafts.describe(number, draft.title(), draft.reason());
    }

    @DeleteMapping("/{number}")
    @Operation(summary = "Discard a draft; it can be opened again")
    DraftView discard(@PathVariable @Size(max = 20) String number) {
        return drafts.discard(number);
    }

    @GetMapping("/{number}/findings")
    @Operation(summary = "What keeps a draft from going live")
    List<DraftFinding> findings(@PathVariable @Size(max = 20) String number) {
        return drafts.findings(number);
    }

    @GetMapping("/{number}/timeline")
    @Operation(summary = "What happened to a draft, newest first, told in the reader's language")
    Page<DraftEvent> timeline(
            @PathVariable @Size(max = 20) String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        drafts.draft(number);
        var before = Cursor.before(cursor);
        return Page.of(timeline.of("draft", number, before, limit + 1), limit, event -> Cursor.of(event.id()))
                .map(event -> DraftEvent.of(event, texts, locale));
    }

    @PostMapping("/{number}/review")
    @Operation(summary = "Ask a second person to look it over; refused while there are findings")
    DraftView submit(@PathVariable @Size(max = 20) String number) {
        return drafts.submit(number);
    }

    @DeleteMapping("/{number}/review")
    @Operation(summary = "Take it back to work on it, whatever its review has come to")
    DraftView reopen(@PathVariable @Size(max = 20) String number) {
        return drafts.reopen(number);
    }

    @PostMapping("/{number}/approval")
    @Operation(summary = "Approve a draft; not by anybody who worked on it")
    DraftView approve(@PathVariable @Size(max = 20) String number, @RequestBody @Valid ReviewNote review) {
        return drafts.approve(number, review.note());
    }

    @PostMapping("/{number}/rejection")
    @Operation(summary = "Send a draft back to its authors with a word why")
    DraftView sendBack(@PathVariable @Size(max = 20) String number, @RequestBody @Valid SendBack review) {
        return drafts.sendBack(number, review.note());
    }
}
