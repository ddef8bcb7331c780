package io.comanda.platform.notices;

import io.comanda.platform.text.Texts;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

/** What colleagues want one to look at, and what one has been given to do. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Notices")
@PreAuthorize("isAuthenticated()")
class NoticeController {

    private static final int MOST_COUNTED = 99;

    private final Notices notices;
    private final Texts texts;

    NoticeController(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /** @param upTo id of the newest notice that was seen */
    record ReadUpTo(@NotNull @Positive Long upTo) {}

    /** @param more true when there are more than were counted */
    record Unread(int count, boolean more) {}

    /**
     * @param text what happened, in the reader's language
     * @param subjectType what to open: order, invoice, task, tasks, incident or absence
     * @param readAt null while it is unread
     */
    @Schema(name = "Notice")
    record Told(
            long id,
            String kind,
            String text,
            String subjectType,
            String subject,
            Map<String, String> facts,
            String actor,
            Instant at,
            @Nullable Instant readAt) {}

    @GetMapping
    @Operation(summary = "One's own notices, newest first, told in the reader's language")
    Page<Told> notices(
            @Parameter(description = "Only those not read yet") @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        var before = Cursor.before(cursor);
        return Page.of(notices.list(unread, before, limit + 1), limit, notice -> Cursor.of(notice.id()))
                .map(notice -> told(notice, locale));
    }

    @GetMapping("/unread")
    @Operation(summary = "How many notices are unread, counted up to 99")
    Unread unread() {
        var counted = notices.unread(MOST_COUNTED + 1);
        return new Unread(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark one notice as read")
    void readOne(@PathVariable long id) {
        notices.read(id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark notices as read up to one of them")
    void read(@RequestBody @Valid ReadUpTo seen) {
        notices.readUpTo(seen.upTo());
    }

    private Told told(NoticeView notice, Locale locale) {
        var params = new HashMap<>(notice.facts());
        params.put("subject", notice.subject());
        params.put("by", notice.actor());
        return new Told(
                notice.id(),
                notice.kind(),
                texts.get(locale, "notice." + notice.kind(), params),
                notice.subjectType(),
                notice.subject(),
                notice.facts(),
                notice.actor(),
                notice.at(),
                notice.readAt());
    }
}
