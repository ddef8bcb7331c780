package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentAction;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.domain.IncidentCare;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What failed for good, from all sources, by cause; told, mended and tried again. Left out is only a step whose
 * diagram allows it: any other would leave the facts behind the diagram.
 */
@Component
@Transactional
public class IncidentDesk {

    /** How many incidents one call tries again; call again while there are more. */
    public static final int BATCH = 500;

    private static final Set<Role> MENDERS = EnumSet.of(Role.SUPERVISOR, Role.PROCESS_ADMIN, Role.ADMINISTRATOR);

    private final List<IncidentSource> sources;
    private final IncidentCare care;
    private final Users users;
    private final Notices notices;
    private final Clock clock;
    private final Timeline timeline;
    private final CurrentActor current;

    IncidentDesk(
            List<IncidentSource> sources,
            IncidentCare care,
            Users users,
            Notices notices,
            Timeline timeline,
            CurrentActor current,
            Clock clock) {
        this.care = care;
        this.users = users;
        this.notices = notices;
        this.clock = clock;
        this.sources = sources;
        this.timeline = timeline;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public long count() {
        return sources.stream().mapToLong(IncidentSource::count).sum();
    }

    /** By cause, the most frequent first. */
    @Transactional(readOnly = true)
    public List<IncidentGroup> groups() {
        return sources.stream()
                .flatMap(source -> source.groups().stream().map(group -> named(source, group)))
                .sorted(Comparator.comparingLong(IncidentGroup::count).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Incident> incidents(String cause, int skip, int limit) {
        return source(cause)
                .map(source -> withAssignees(source.of(own(source, cause), skip, limit).stream()
                        .map(incident -> named(source, incident))
                        .toList()))
                .orElseGet(List::of);
    }

    /** Only administrators get the program's trace. */
    @Transactional(readOnly = true)
    public IncidentStory story(String id) {
        return source(id)
                .flatMap(source -> source.story(own(source, id)).map(story -> named(source, story)))
                .orElseThrow(() -> new IncidentUnknown(id));
    }

    public void retry(String id) {
        var incident = story(id).incident();
        if (!source(id).map(source -> source.retry(own(source, id))).orElse(false)) {
            throw new IncidentUnknown(id);
        }
        record(incident, "worklist.IncidentRetried", Map.of("step", incident.where()));
    }

    /** Tries a batch of one cause again; how it goes is told by {@link #progress}. */
    public RetryRun retryAll(String cause) {
        var retried = source(cause)
                .map(source -> source.retryAll(own(source, cause), BATCH))
                .orElseGet(List::of);
        return retried.isEmpty()
                ? new RetryRun(0, null, false)
                : new RetryRun(
                        retried.size(),
                        care.begin(cause, retried, current.get().name(), clock.instant()),
                        retried.size() == BATCH);
    }

    @Transactional(readOnly = true)
    public IncidentProgress progress(long run) {
        var begun = care.run(run);
        return source(begun.cause())
                .map(source -> source.progress(begun.retried()))
                .orElseThrow(() -> new RetryRunUnknown(run));
    }

    /** Corrects what the failed step works with; another try is asked for by itself. */
    public void mend(String id, Map<String, Object> data) {
        var story = story(id);
        if (!source(id).map(source -> source.mend(own(source, id), data)).orElse(false)) {
            throw new IncidentUnknown(id);
        }
        data.forEach((name, value) -> record(
                story.incident(),
                "worklist.DataCorrected",
                Map.of(
                        "name", name,
                        "from", String.valueOf(story.data().get(name)),
                        "to", String.valueOf(value))));
    }

    /** Goes past the failed step for a reason that is kept. */
    public void skip(String id, String reason) {
        var story = story(id);
        var incident = story.incident();
        if (story.actions().stream().noneMatch(action -> IncidentAction.SKIP_STEP.equals(action.name()))) {
            throw new StepNotSkippable(incident.where());
        }
        if (!source(id).map(source -> source.skip(own(source, id))).orElse(false)) {
            throw new IncidentUnknown(id);
        }
        record(incident, "worklist.StepSkipped", Map.of("step", incident.where(), "reason", reason));
    }

    /** Hands an incident to one of those who mend; null takes it back. */
    public void assign(String id, @Nullable String assignee) {
        var story = story(id);
        var incident = story.incident();
        if (assignee == null) {
            care.release(id);
            return;
        }
        if (users.find(assignee).filter(IncidentDesk::mends).isEmpty()) {
            throw new AssigneeUnfit(assignee);
        }
        care.assign(id, assignee, current.get().name(), clock.instant());
        record(incident, "worklist.IncidentAssigned", Map.of("step", incident.where(), "assignee", assignee));
        notices.tell(
                List.of(assignee),
                new NoticeDraft(
                        "worklist.IncidentHanded",
                        "incident",
                        id,
                        Map.of("cause", story.cause(), "step", incident.where(), "concerns", incident.subject())));
    }

    private static boolean mends(UserView user) {
        return user.active() && user.roles().stream().anyMatch(MENDERS::contains);
    }

    private void record(Incident incident, String kind, Map<String, String> facts) {
        timeline.record(new Entry(incident.subjectType(), incident.subject(), kind, facts));
    }

    private List<Incident> withAssignees(List<Incident> incidents) {
        var assignees = care.assignees(incidents.stream().map(Incident::id).toList());
        return incidents.stream()
                .map(incident -> incident.lookedAfterBy(assignees.get(incident.id())))
                .toList();
    }

    private Optional<IncidentSource> source(String name) {
        return sources.stream().filter(s -> name.startsWith(s.name() + "-")).findFirst();
    }

    private static String own(IncidentSource source, String name) {
        return name.substring(source.name().length() + 1);
    }

    private static String name(IncidentSource source, String own) {
        return source.name() + "-" + own;
    }

    private static IncidentGroup named(IncidentSource source, IncidentGroup g) {
        return new IncidentGroup(
                name(source, g.cause()),
                g.where(),
                g.message(),
                g.count(),
                g.oldest(),
                g.newest(),
                g.examples().stream().map(i -> named(source, i)).toList());
    }

    private static Incident named(IncidentSource source, Incident i) {
        return new Incident(
                name(source, i.id()),
                i.where(),
                i.subjectType(),
                i.subject(),
                i.since(),
                i.attempts(),
                i.message(),
                null);
    }

    private IncidentStory named(IncidentSource source, IncidentStory s) {
        return new IncidentStory(
                withAssignees(List.of(named(source, s.incident()))).get(0),
                name(source, s.cause()),
                s.tries(),
                s.data(),
                s.actions(),
                current.get().has(Role.ADMINISTRATOR.id()) ? s.trace() : null);
    }
}
