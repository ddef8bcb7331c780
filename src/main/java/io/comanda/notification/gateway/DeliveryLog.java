package io.comanda.notification.gateway;

import io.comanda.notification.FailureCause;
import io.comanda.notification.MailSettings;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.Outbox;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of a mail, each in a transaction of its own: state of the mail and entry on its subject's timeline. */
@Component
class DeliveryLog {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLog.class);
    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final Timeline timeline;
    private final MailSettings settings;
    private final Clock clock;
    private final Backoff backoff;

    DeliveryLog(Outbox outbox, Timeline timeline, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.settings = settings;
        this.clock = clock;
        this.backoff = new Backoff(settings.retry().first(), settings.retry().longest());
    }

    @Transactional
    public void sent(Mail mail, String title) {
        if (outbox.sent(mail, title, clock.instant())) {
            record(mail, "notification.MailSent", Map.of("title", title, "to", mail.recipient()));
        } else {
            log.warn("Mail {} was sent, but another sender had taken it over: it may arrive twice", mail.messageId());
        }
    }

    /** Waits for another attempt, or gives the mail up if that is pointless or there were enough. */
    @Transactional
    public void notSent(Mail mail, @Nullable String title, FailureCause cause, String error) {
        var said = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        if (!cause.isLasting() && mail.attempts() < settings.attempts()) {
            outbox.postponed(mail, cause, said, clock.instant().plus(backoff.after(mail.attempts())));
        } else if (outbox.failed(mail, cause, said)) {
            log.warn(
                    "Mail {} to be sent for {} {} is given up: {}",
                    mail.id(),
                    mail.subjectType(),
                    mail.subject(),
                    said);
            record(
                    mail,
                    "notification.MailFailed",
                    Map.of(
                            "title", Objects.requireNonNullElse(title, mail.kind()),
                            "to", mail.recipient(),
                            "error", said));
        }
    }

    private void record(Mail mail, String kind, Map<String, String> facts) {
        timeline.record(new Entry(mail.subjectType(), mail.subject(), kind, facts));
    }
}
