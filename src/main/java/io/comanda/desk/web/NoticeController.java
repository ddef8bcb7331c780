package io.comanda.desk.web;

import io.comanda.desk.Colleague;
import io.comanda.desk.NoticeView;
import io.comanda.desk.Notices;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What colleagues want one to look at. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Notices")
@PreAuthorize("isAuthenticated()")
class NoticeController {

    private static final int MOST_COUNTED = 99;
    private static final int MOST_COLLEAGUES = 10;

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    /** @param upTo id of the newest notice that was seen */
    record ReadUpTo(@NotNull @Positive Long upTo) {}

    /** @param more true when there are more than were counted */
    record Unread(int count, boolean more) {}

    @GetMapping
    @Operation(summary = "One's own notices, newest first")
    Page<NoticeView> notices(
            @Parameter(description = "Only those not read yet") @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor).map(seen -> seen.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(notices.list(unread, before, limit + 1), limit, notice -> Cursor.of(notice.id()));
    }

    @GetMapping("/unread")
    @Operation(summary = "How many notices are unread, counted up to 99")
    Unread unread() {
        var counted = notices.unread(MOST_COUNTED + 1);
        return new Unread(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    @GetMapping("/colleagues")
    @Operation(summary = "People who can be named in a comment, by how their user name or name begins")
    List<Colleague> colleagues(@RequestParam(defaultValue = "") @PlainText @Size(max = 60) String q) {
        return notices.colleagues(q, MOST_COLLEAGUES);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark notices as read up to one of them")
    void read(@RequestBody @Valid ReadUpTo seen) {
        notices.read(seen.upTo());
    }
}
