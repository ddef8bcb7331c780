package io.comanda.notification.gateway;

import io.comanda.notification.MailSettings;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the whole sender quiet while the mail server cannot be reached, so that no mail uses up its attempts. */
class Pause {

    private static final Logger log = LoggerFactory.getLogger(Pause.class);

    private static final State NONE = new State(0, Instant.MIN);

    private final Backoff backoff;
    private volatile State state = NONE;

    private record State(int failures, Instant until) {}

    Pause(MailSettings.Pause settings) {
        this.backoff = new Backoff(settings.first(), settings.longest());
    }

    boolean lastsAt(Instant now) {
        return now.isBefore(state.until());
    }

    void extend(Instant now, SmtpServer server, ServerUnavailable why) {
        var failures = state.failures() + 1;
        var next = new State(failures, now.plus(backoff.after(failures)));
        state = next;
        if (failures == 1) {
            log.warn("Mail server {} is not available, mails wait: {}", server, why.getMessage());
        } else {
            log.debug("Mail server {} is still not available, next look {}", server, next.until());
        }
    }

    void end(SmtpServer server) {
        var before = state;
        state = NONE;
        if (before.failures() > 0) {
            log.info("Mail server {} is available again", server);
        }
    }
}
