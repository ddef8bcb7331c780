package io.comanda.worklist.domain;

import io.comanda.notification.FailureCause;
import io.comanda.notification.FailureGroup;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentAction;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails that could not be delivered. */
@Component
class FailedMails implements IncidentSource {

    private static final int EXAMPLES = 3;

    private final Notifications notifications;

    FailedMails(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public long count() {
        return notifications.failures().stream().mapToLong(FailureGroup::count).sum();
    }

    @Override
    public List<IncidentGroup> groups() {
        return notifications.failures().stream().map(this::group).toList();
    }

    @Override
    public List<Incident> of(String cause, int skip, int limit) {
        return cause(cause).stream()
                .flatMap(c -> notifications.failures(c, Long.MAX_VALUE, skip + limit).stream())
                .skip(skip)
                .map(FailedMails::incident)
                .toList();
    }

    @Override
    public Optional<IncidentStory> story(String id) {
        return failed(id)
                .map(mail -> new IncidentStory(
                        incident(mail),
                        id(Objects.requireNonNull(mail.cause())),
                        List.of(),
                        Map.of(),
                        actions(mail),
                        mail.lastError()));
    }

    @Override
    public boolean retry(String id) {
        var mail = failed(id);
        mail.ifPresent(m -> notifications.retry(m.id()));
        return mail.isPresent();
    }

    /** All at once: it is one statement, and the sender takes them in batches. */
    @Override
    public List<String> retryAll(String cause, int atMost) {
        return cause(cause).map(notifications::retryAll).orElseGet(List::of).stream()
                .map(String::valueOf)
                .toList();
    }

    @Override
    public IncidentProgress progress(List<String> retried) {
        return MailProgress.of(notifications, retried);
    }

    private IncidentGroup group(FailureGroup group) {
        var examples = notifications.failures(group.cause(), Long.MAX_VALUE, EXAMPLES);
        var newest = examples.stream().map(MailView::createdAt).findFirst().orElse(group.oldest());
        return new IncidentGroup(
                id(group.cause()),
                "mail",
                group.lastError(),
                group.count(),
                group.oldest(),
                newest,
                examples.stream().map(FailedMails::incident).toList());
    }

    private Optional<MailView> failed(String id) {
        return MailIncident.find(notifications, id)
                .filter(mail -> mail.state() == MailState.FAILED && mail.cause() != null);
    }

    private static Incident incident(MailView mail) {
        return MailIncident.of(mail, "");
    }

    private static List<IncidentAction> actions(MailView mail) {
        return List.of(
                new IncidentAction("correct-recipient", "PUT", "/api/mails/" + mail.id() + "/recipient"),
                new IncidentAction("skip-mail", "POST", "/api/mails/" + mail.id() + "/skip"));
    }

    private static Optional<FailureCause> cause(String id) {
        return Arrays.stream(FailureCause.values())
                .filter(c -> id(c).equals(id))
                .findFirst();
    }

    private static String id(FailureCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
