package io.comanda.platform.timeline;

import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.database.AfterCommit;
import io.comanda.platform.database.TransactionMemory;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit trail of orders, shipments and whatever else has a story. Append-only. Entries of one transaction are kept
 * back and written together just before it commits, so that a long step costs one statement.
 */
@Component
public class Timeline {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionMemory<List<Row>> gathered;

    Timeline(JdbcClient jdbc, JsonMapper json, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.gathered = new TransactionMemory<>(ArrayList::new, this::write);
    }

    /** Records the entry with the present actor and time; lost with the transaction if that rolls back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        gathered.get().add(new Row(entry, actor.get(), Timestamp.from(clock.instant())));
    }

    /** Makes sure that entries of this transaction are still written when they come just before its commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open() {
        gathered.get();
    }

    /** The newest first; give the last id seen as {@code before}, or {@link Long#MAX_VALUE} for the first page. */
    @Transactional(readOnly = true)
    public List<TimelineEvent> of(String subjectType, String subject, long before, int limit) {
        return of(subjectType, subject, EnumSet.allOf(Actor.Kind.class), before, limit);
    }

    /** What was done by such actors only. */
    @Transactional(readOnly = true)
    public List<TimelineEvent> of(String subjectType, String subject, Set<Actor.Kind> by, long before, int limit) {
        return jdbc.sql(
                        """
                        select id, at, actor, actor_kind, kind, facts from platform_timeline
                        where subject_type = ? and subject = ? and actor_kind = any (?) and id < ?
                        order by id desc limit ?""")
                .params(subjectType, subject, by.stream().map(Enum::name).toArray(String[]::new), before, limit)
                .query((row, n) -> new TimelineEvent(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("kind"),
                        json.readValue(row.getString("facts"), FACTS)))
                .list();
    }

    private void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var entries = rows.stream().map(Row::entry).toList();
        jdbc.sql(
                        """
                        insert into platform_timeline (subject_type, subject, kind, facts, actor, actor_kind, at)
                        select t.subject_type, t.subject, t.kind, t.facts::jsonb, t.actor, t.actor_kind, t.at
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                            with ordinality as t(subject_type, subject, kind, facts, actor, actor_kind, at, position)
                        order by t.position""")
                .params(
                        entries.stream().map(Entry::subjectType).toArray(String[]::new),
                        entries.stream().map(Entry::subject).toArray(String[]::new),
                        entries.stream().map(Entry::kind).toArray(String[]::new),
                        entries.stream()
                                .map(e -> json.writeValueAsString(e.facts()))
                                .toArray(String[]::new),
                        rows.stream().map(r -> r.actor().name()).toArray(String[]::new),
                        rows.stream().map(r -> r.actor().kind().name()).toArray(String[]::new),
                        rows.stream().map(Row::at).toArray(Timestamp[]::new))
                .update();
        AfterCommit.run(() -> entries.stream().map(StoryGrew::of).distinct().forEach(events::publishEvent));
    }

    private record Row(Entry entry, Actor actor, Timestamp at) {}
}
