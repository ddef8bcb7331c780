package io.comanda.notification;

import io.comanda.kernel.Email;
import java.util.List;
import java.util.Map;

/**
 * Something to tell a person by mail.
 *
 * @param kind for instance {@code order-confirmed}; each kind names the facts it needs
 * @param language of the reader; English where we do not speak it
 * @param subjectType what it is about, for instance {@code order}
 * @param subject the number of what it is about; the delivery shows on its timeline
 * @param facts by name: text, {@code Money}, {@code LocalDate} or a list of {@link NoticeLine}
 * @param documentIds documents to attach, rendered when the mail is sent
 * @param dedupeKey the same key again is the same mail, which is told once
 */
public record Notice(
        String kind,
        Email to,
        String language,
        String subjectType,
        String subject,
        Map<String, ?> facts,
        List<Long> documentIds,
        String dedupeKey) {}
