package io.comanda.worklist.domain;

import io.comanda.notification.MailUnknown;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.incidents.Incident;
import java.util.Objects;
import java.util.Optional;

/** A mail as the incident desk tells of it. */
final class MailIncident {

    private MailIncident() {}

    /** @param id as the desk has it, which may be anything */
    static Optional<MailView> find(Notifications notifications, String id) {
        try {
            return Optional.of(notifications.mail(Long.parseLong(id)));
        } catch (MailUnknown | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** @param unsaid why it did not leave, if nobody has said so */
    static Incident of(MailView mail, String unsaid) {
        return new Incident(
                String.valueOf(mail.id()),
                mail.kind(),
                mail.subjectType(),
                mail.subject(),
                mail.createdAt(),
                mail.attempts(),
                Objects.requireNonNullElse(mail.lastError(), unsaid),
                null);
    }
}
