package io.comanda.worklist.web;

import io.comanda.platform.company.Company;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.text.Texts;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.worklist.IncidentDesk;
import io.comanda.worklist.RetryRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What failed for good: why, how often, and another try. */
@RestController
@RequestMapping("/api/incidents")
@Tag(name = "Incidents")
@PreAuthorize(Rights.MEND)
class IncidentController {

    private final IncidentDesk desk;

    private final Texts texts;
    private final Company company;

    IncidentController(IncidentDesk desk, Texts texts, Company company) {
        this.desk = desk;
        this.texts = texts;
        this.company = company;
    }

    record Corrections(@NotEmpty @Size(max = 50) Map<@Size(max = 100) String, @NotNull Object> data) {}

    record StepSkip(@NotBlank @Size(max = 500) String reason) {}

    /** @param assignee null for nobody */
    record Caretaker(@Nullable @Size(max = 64) String assignee) {}

    @GetMapping
    @Operation(summary = "Open incidents by cause, the most frequent first")
    List<IncidentGroup> groups() {
        return desk.groups();
    }

    @GetMapping("/causes/{cause}")
    @Operation(summary = "Open incidents of one cause, the newest first")
    Page<Incident> incidents(
            @PathVariable String cause,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var seen = Cursor.parse(cursor).map(SkippedRows::of).orElse(0);
        return Page.of(desk.incidents(cause, seen, limit + 1), limit, last -> Cursor.of(seen + limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An incident told: what, where, since when, and what can be done")
    IncidentTold story(@PathVariable String id, Locale locale) {
        return IncidentTold.of(desk.story(id), texts, locale, company.timeZone());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Try again")
    void retry(@PathVariable String id) {
        desk.retry(id);
    }

    @PostMapping("/retries")
    @Operation(summary = "Try a batch of incidents of one cause again")
    RetryRun retryAll(@RequestBody @Valid Retry retry) {
        return desk.retryAll(retry.cause());
    }

    @GetMapping("/retries/{run}")
    @Operation(summary = "How far a retry of many is")
    IncidentProgress progress(@PathVariable long run) {
        return desk.progress(run);
    }

    @PutMapping("/{id}/data")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Correct what the failed step works with; numbers of things stay as they are")
    void mend(@PathVariable String id, @RequestBody @Valid Corrections corrections) {
        desk.mend(id, corrections.data());
    }

    @PostMapping("/{id}/skip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Go past the failed step, if its diagram allows that")
    void skip(@PathVariable String id, @RequestBody @Valid StepSkip skip) {
        desk.skip(id, skip.reason());
    }

    @PutMapping("/{id}/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand an incident to a person, or take it back")
    void assign(@PathVariable String id, @RequestBody @Valid Caretaker caretaker) {
        desk.assign(id, caretaker.assignee());
    }
}
