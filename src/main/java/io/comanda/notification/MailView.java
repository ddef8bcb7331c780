package io.comanda.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail and its delivery.
 *
 * @param title the subject line as sent; absent until the mail was written once
 * @param maybeSent an attempt ended without an answer, so the reader may have the mail already
 * @param dueAt when the next attempt is due, or the lease of the present one ends
 * @param lastError what the mail server or the writing said last, or why the mail was skipped
 */
public record MailView(
        long id,
        String kind,
        String recipient,
        String language,
        String subjectType,
        String subject,
        @Nullable String title,
        MailState state,
        int attempts,
        boolean maybeSent,
        @Nullable FailureCause cause,
        @Nullable String lastError,
        String messageId,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt) {}
