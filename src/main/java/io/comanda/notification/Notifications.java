package io.comanda.notification;

import io.comanda.kernel.Email;
import io.comanda.notification.domain.MailKind;
import io.comanda.notification.domain.Mails;
import io.comanda.notification.domain.Outbox;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail, and shows and mends what could not be delivered. */
@Service
public class Notifications {

    private final Outbox outbox;
    private final Mails mails;
    private final Timeline timeline;
    private final Clock clock;

    Notifications(Outbox outbox, Mails mails, Timeline timeline, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Keeps the mail with the caller's changes: one insert. It is sent when they are committed, and never otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        outbox.add(notice, MailKind.of(notice.kind()).encode(notice.facts()), clock.instant());
    }

    /** The newest 200 mails about one subject, newest first. */
    @Transactional(readOnly = true)
    public List<MailView> of(String subjectType, String subject) {
        return mails.of(subjectType, subject);
    }

    @Transactional(readOnly = true)
    public Backlog backlog() {
        return backlog(clock.instant());
    }

    /** What was written before then and still waits. */
    @Transactional(readOnly = true)
    public Backlog backlog(Instant before) {
        return mails.backlog(before);
    }

    /** Mails written before then that still wait, the newest first. */
    @Transactional(readOnly = true)
    public List<MailView> waiting(Instant before, int skip, int limit) {
        return mails.waiting(before, skip, limit);
    }

    /** Lets waiting mails be tried with the sender's next look at the mail server, and says which those are. */
    @Transactional
    public List<Long> hurry(Collection<Long> ids) {
        var hurried = mails.hurry(ids, clock.instant());
        outbox.announce();
        return hurried;
    }

    /** What was given up, by cause, the most frequent first. */
    @Transactional(readOnly = true)
    public List<FailureGroup> failures() {
        return mails.failures();
    }

    /** Mails given up for one cause, newest first; give the last id seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<MailView> failures(FailureCause cause, long before, int limit) {
        return mails.failed(cause, before, limit);
    }

    @Transactional(readOnly = true)
    public MailView mail(long id) {
        return mails.mail(id).orElseThrow(() -> new MailUnknown(id));
    }

    @Transactional
    public void retry(long id) {
        requireChanged(id, mails.retry(id, clock.instant()));
        outbox.announce();
    }

    /** Tries all mails given up for this cause again and says which those are. */
    @Transactional
    public List<Long> retryAll(FailureCause cause) {
        var retried = mails.retryAll(cause, clock.instant());
        outbox.announce();
        return retried;
    }

    /** How many of these mails are in one of these states. */
    @Transactional(readOnly = true)
    public int among(List<Long> ids, MailState... states) {
        return mails.among(ids, states);
    }

    /** Sends a mail that was given up to another address. */
    @Transactional
    public void correctRecipient(long id, Email recipient) {
        var before = mail(id);
        requireChanged(id, mails.redirect(id, recipient, clock.instant()));
        record(before, "notification.RecipientCorrected", Map.of("from", before.recipient(), "to", recipient.value()));
        outbox.announce();
    }

    /** Decides that a mail that was given up shall not be sent at all. */
    @Transactional
    public void skip(long id, String reason) {
        requireChanged(id, mails.skip(id, reason));
        var mail = mail(id);
        record(mail, "notification.MailSkipped", Map.of("to", mail.recipient(), "reason", reason));
    }

    private void requireChanged(long id, boolean changed) {
        if (!changed) {
            throw new MailNotFailed(mail(id));
        }
    }

    private void record(MailView mail, String kind, Map<String, String> facts) {
        timeline.record(new Entry(mail.subjectType(), mail.subject(), kind, facts));
    }
}
