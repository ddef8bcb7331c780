package io.comanda.notification.gateway;

import io.comanda.notification.FailureCause;
import io.comanda.notification.MailSettings;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.Outbox;
import io.comanda.notification.mail.MailWriter;
import io.comanda.notification.mail.WrittenMail;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Delivers what is due, one batch at a time. A mail is noted as sent right after the server took it over, so that a
 * crash repeats one mail at most; the repetition bears the same Message-ID.
 */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final MailWriter writer;
    private final SmtpServer server;
    private final DeliveryLog deliveries;
    private final MailSettings settings;
    private final Clock clock;
    private final Pause pause;

    Courier(
            Outbox outbox,
            MailWriter writer,
            SmtpServer server,
            DeliveryLog deliveries,
            MailSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.server = server;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
        this.pause = new Pause(settings.pause());
    }

    /** Returns whether there may be more to do at once; leaves nothing leased, also when told to stop in between. */
    boolean deliverDue(BooleanSupplier stop) {
        var now = clock.instant();
        if (pause.lastsAt(now)) {
            return false;
        }
        var token = UUID.randomUUID().toString();
        var leaseEnd = now.plus(settings.lease());
        var batch = outbox.lease(token, now, leaseEnd, settings.batchSize());
        var done = 0;
        try {
            done = batch.isEmpty() ? 0 : deliver(batch, leaseEnd.minus(oneExchange()), stop);
        } finally {
            if (done < batch.size()) {
                outbox.release(token, now);
            }
        }
        return done == settings.batchSize();
    }

    private int deliver(List<Mail> batch, Instant until, BooleanSupplier stop) {
        var done = 0;
        try (var connection = server.connect()) {
            for (var mail : batch) {
                if (stop.getAsBoolean() || clock.instant().isAfter(until)) {
                    break;
                }
                deliver(mail, connection);
                done++;
            }
            pause.end(server);
        } catch (ServerUnavailable e) {
            pause.extend(clock.instant(), server, e);
        }
        return done;
    }

    private void deliver(Mail mail, SmtpConnection connection) throws ServerUnavailable {
        if (mail.attempts() > settings.attempts()) {
            deliveries.notSent(mail, null, FailureCause.SENDER_STOPPED, "No answer from any of the attempts");
            return;
        }
        var written = write(mail, connection);
        if (written == null) {
            return;
        }
        try {
            connection.send(written.message());
        } catch (Undeliverable e) {
            deliveries.notSent(mail, written.title(), e.why(), String.valueOf(e.getMessage()));
            if (e.isLastWord()) {
                throw new ServerUnavailable(String.valueOf(e.getMessage()), e);
            }
            return;
        }
        deliveries.sent(mail, written.title());
    }

    private @Nullable WrittenMail write(Mail mail, SmtpConnection connection) {
        try {
            return writer.write(mail, connection.session());
        } catch (RuntimeException | MessagingException | UnsupportedEncodingException e) {
            log.warn("Mail {} of kind {} cannot be written", mail.id(), mail.kind(), e);
            deliveries.notSent(mail, null, FailureCause.NOT_WRITTEN, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The longest one mail may take; a lease that ends sooner is given back. */
    private Duration oneExchange() {
        return settings.timeouts().connect().plus(settings.timeouts().answer().multipliedBy(3));
    }
}
