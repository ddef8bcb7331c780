package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentGroup;
import io.comanda.platform.incidents.IncidentSource;
import io.comanda.platform.incidents.IncidentStory;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What failed for good, from all sources, by cause; told, mended and tried again. Nothing is skipped from here: a step
 * left out would leave the facts behind the diagram, so who does not want a step cancels the order or corrects its data.
 */
@Component
@Transactional
public class IncidentDesk {

    /** How many incidents one call tries again; call again while there are more. */
    public static final int BATCH = 500;

    private final List<IncidentSource> sources;
    private final Timeline timeline;
    private final CurrentActor current;

    IncidentDesk(List<IncidentSource> sources, Timeline timeline, CurrentActor current) {
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
                .map(source -> source.of(own(source, cause), skip, limit).stream()
                        .map(incident -> named(source, incident))
                        .toList())
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
        timeline.record(new Entry(
                incident.subjectType(),
                incident.subject(),
                "worklist.IncidentRetried",
                Map.of("step", incident.where())));
    }

    /** Tries a batch of one cause again and says how many it was. */
    public int retryAll(String cause) {
        return source(cause)
                .map(source -> source.retryAll(own(source, cause), BATCH))
                .orElse(0);
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
                name(source, i.id()), i.where(), i.subjectType(), i.subject(), i.since(), i.attempts(), i.message());
    }

    private IncidentStory named(IncidentSource source, IncidentStory s) {
        return new IncidentStory(
                named(source, s.incident()),
                name(source, s.cause()),
                s.actions(),
                current.get().has(Role.ADMINISTRATOR.id()) ? s.trace() : null);
    }
}
