package io.comanda.notification.web;

import io.comanda.kernel.Email;
import io.comanda.notification.Backlog;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mails with their delivery state, one by one. */
@RestController
@RequestMapping("/api/mails")
@PreAuthorize(Rights.MEND)
@Tag(name = "Mails")
class MailController {

    private final Notifications notifications;

    MailController(Notifications notifications) {
        this.notifications = notifications;
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
    MailView mail(@PathVariable long id) {
        return notifications.mail(id);
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a mail that was given up again")
    MailView retry(@PathVariable long id) {
        notifications.retry(id);
        return notifications.mail(id);
    }

    @PutMapping("/{id}/recipient")
    @Operation(summary = "Send a mail that was given up to another address")
    MailView correctRecipient(@PathVariable long id, @RequestBody @Valid Recipient recipient) {
        notifications.correctRecipient(id, recipient.email());
        return notifications.mail(id);
    }

    @PostMapping("/{id}/skip")
    @Operation(summary = "Decide that a mail that was given up shall not be sent")
    MailView skip(@PathVariable long id, @RequestBody @Valid Skip skip) {
        notifications.skip(id, skip.reason());
        return notifications.mail(id);
    }
}
