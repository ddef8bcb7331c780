package io.comanda.studio.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.Drafts;
import io.comanda.studio.ReplayView;
import io.comanda.studio.Replays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets orders of the past run through a draft. */
@RestController
@RequestMapping("/api/drafts/{number}/replays")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Replays")
class DraftReplayController {

    private final Drafts drafts;
    private final Replays replays;

    DraftReplayController(Drafts drafts, Replays replays) {
        this.drafts = drafts;
        this.replays = replays;
    }

    /**
     * @param process whose orders are replayed; what the draft does not hold stays as it is live
     * @param outcomes what to answer where a person is asked anew: variables by the id of the task; without it the order
     *     goes on; and how long it waits at a timer that reads that from a variable, by the id of the timer
     * @param orders those that ended last
     */
    record ReplayRequest(
            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+") String process,
            @Nullable @Size(max = 50)
                    Map<@Size(max = 600) String, @NotNull @Size(max = 50) Map<String, Object>> outcomes,
            @Min(1) @Max(Replays.MOST_ORDERS) int orders) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a replay of the draft as it is now; it begins as soon as none other runs")
    ReplayView ask(@PathVariable @Size(max = 20) String number, @RequestBody @Valid ReplayRequest request) {
        var files = drafts.fitFiles(number);
        var outcomes = Objects.requireNonNullElse(request.outcomes(), Map.<String, Map<String, Object>>of());
        return replays.ask(number, request.process(), files, outcomes, request.orders());
    }

    @GetMapping
    @Operation(summary = "Replays of a draft, the newest first; the last ten are kept, for 90 days")
    Page<ReplayView> list(
            @PathVariable @Size(max = 20) String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        drafts.draft(number);
        var before = Cursor.before(cursor);
        return Page.of(replays.ofDraft(number, before, limit + 1), limit, replay -> Cursor.of(replay.id()));
    }
}
