package io.comanda.notification.web;

import io.comanda.kernel.Email;
import io.comanda.notification.Backlog;
import io.comanda.notification.Notifications;
import io.comanda.platform.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One mail with its delivery state, and what can be done when it was given up. The list of those is the incident desk. */
@RestController
@RequestMapping("/api/mails")
@PreAuthorize(Rights.MEND)
@Tag(name = "Mails")
class MailController {

    private final Notifications notifications;

    private final Texts texts;

    MailController(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    record Recipient(@NotNull Email email) {}

    record Skip(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/backlog")
    @Operation(summary = "How many mails wait, and since when")
    Backlog backlog() {
        return notifications.backlog();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One mail with its delivery state")
    MailTold mail(@PathVariable long id, Locale locale) {
        return MailTold.of(notifications.mail(id), texts, locale);
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a mail that was given up again")
    MailTold retry(@PathVariable long id, Locale locale) {
        notifications.retry(id);
        return mail(id, locale);
    }

    @PutMapping("/{id}/recipient")
    @Operation(summary = "Send a mail that was given up to another address")
    MailTold correctRecipient(@PathVariable long id, @RequestBody @Valid Recipient recipient, Locale locale) {
        notifications.correctRecipient(id, recipient.email());
        return mail(id, locale);
    }

    @PostMapping("/{id}/skip")
    @Operation(summary = "Decide that a mail that was given up shall not be sent")
    MailTold skip(@PathVariable long id, @RequestBody @Valid Skip skip, Locale locale) {
        notifications.skip(id, skip.reason());
        return mail(id, locale);
    }
}
