package io.comanda.notification.web;

import io.comanda.notification.FailureCause;
import io.comanda.notification.FailureGroup;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.text.Texts;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mails that were given up, by cause. */
@RestController
@RequestMapping("/api/mail-failures")
@PreAuthorize(Rights.MEND)
@Tag(name = "Mails")
class MailFailureController {

    private final Notifications notifications;
    private final Texts texts;

    MailFailureController(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    record Failures(FailureCause cause, String explanation, long count, Instant oldest, String lastError) {}

    record Retried(int mails) {}

    @GetMapping
    @Operation(summary = "Why mails were given up, and how many")
    List<Failures> causes() {
        return notifications.failures().stream().map(this::explained).toList();
    }

    @GetMapping("/{cause}")
    @Operation(summary = "Mails given up for one cause, newest first")
    Page<MailView> mails(
            @PathVariable FailureCause cause,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor).map(seen -> seen.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(notifications.failures(cause, before, limit + 1), limit, mail -> Cursor.of(mail.id()));
    }

    @PostMapping("/{cause}/retry")
    @Operation(summary = "Try all mails given up for one cause again")
    Retried retryAll(@PathVariable FailureCause cause) {
        return new Retried(notifications.retryAll(cause));
    }

    private Failures explained(FailureGroup group) {
        var locale = texts.of(LocaleContextHolder.getLocale().toLanguageTag());
        var explanation = texts.get(locale, "mail-failure." + group.cause());
        return new Failures(group.cause(), explanation, group.count(), group.oldest(), group.lastError());
    }
}
