package io.comanda.notification;

import io.comanda.kernel.Email;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom our mails come from.
 *
 * @param name shown beside the address; the company's name if absent
 * @param replyTo where answers go; to {@code from} if absent
 */
public record MailSender(
        @NotNull Email from, @PlainText @Size(max = 100) @Nullable String name, @Nullable Email replyTo) {}
