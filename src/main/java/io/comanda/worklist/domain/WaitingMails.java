package io.comanda.worklist.domain;

import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Mails that nobody gave up and that still do not leave: the mail server is away. They go by themselves when it is back;
 * until then somebody has to know.
 */
@Component
class WaitingMails implements IncidentSource {

    /** So long a mail may wait before it is worth a person's look; a restart of a mail server is shorter. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String CAUSE = "overdue";
    private static final int EXAMPLES = 3;

    private final Notifications notifications;
    private final Clock clock;

    WaitingMails(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public long count() {
        return notifications.backlog(before()).waiting();
    }

    @Override
    public List<IncidentGroup> groups() {
        var backlog = notifications.backlog(before());
        var oldest = backlog.oldest();
        if (oldest == null) {
            return List.of();
        }
        var examples = of(CAUSE, 0, EXAMPLES);
        var newest = examples.stream().map(Incident::since).findFirst().orElse(oldest);
        var message = examples.stream().map(Incident::message).findFirst().orElse("");
        return List.of(new IncidentGroup(CAUSE, "mail", message, backlog.waiting(), oldest, newest, examples));
    }

    @Override
    public List<Incident> of(String cause, int skip, int limit) {
        return CAUSE.equals(cause)
                ? notifications.waiting(before(), skip, limit).stream()
                        .map(WaitingMails::incident)
                        .toList()
                : List.of();
    }

    @Override
    public Optional<IncidentStory> story(String id) {
        return waiting(id)
                .map(mail ->
                        new IncidentStory(incident(mail), CAUSE, List.of(), Map.of(), List.of(), mail.lastError()));
    }

    @Override
    public boolean retry(String id) {
        return waiting(id)
                .map(mail -> !notifications.hurry(List.of(mail.id())).isEmpty())
                .orElse(false);
    }

    @Override
    public List<String> retryAll(String cause, int atMost) {
        var ids = notifications.waiting(before(), 0, atMost).stream()
                .map(MailView::id)
                .toList();
        return notifications.hurry(ids).stream().map(String::valueOf).toList();
    }

    @Override
    public IncidentProgress progress(List<String> retried) {
        return MailProgress.of(notifications, retried);
    }

    private Instant before() {
        return clock.instant().minus(PATIENCE);
    }

    private Optional<MailView> waiting(String id) {
        return MailIncident.find(notifications, id)
                .filter(mail -> mail.state() == MailState.PENDING || mail.state() == MailState.SENDING)
                .filter(mail -> mail.createdAt().isBefore(before()));
    }

    private static Incident incident(MailView mail) {
        return MailIncident.of(mail, "mail server not available");
    }
}
