package io.comanda.studio.domain;

import io.comanda.studio.ReplayState;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Replays, waiting, running and ended; all in the schema {@code sandbox}. */
@Repository
@Transactional
public class ReplayBook {

    /** A node that has said nothing for so long runs its replay no more; another one goes on with it. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};
    static final TypeReference<Map<String, Map<String, Object>>> OUTCOMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReplayBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Fixes which orders are replayed: those that ended last.
     *
     * @return its id; empty when nothing has ended yet
     */
    public Optional<Long> add(
            String draft,
            String process,
            Map<String, String> files,
            Map<String, Map<String, Object>> outcomes,
            int orders,
            String who) {
        var id = jdbc.sql(
                        """
                        insert into sandbox.replay (draft, process, files, outcomes, state, asked_by, asked_at)
                        values (?, ?, ?::jsonb, ?::jsonb, 'WAITING', ?, ?) returning id""")
                .param(draft)
                .param(process)
                .param(json.writeValueAsString(files))
                .param(json.writeValueAsString(outcomes))
                .param(who)
                .param(now())
                .query(Long.class)
                .single();
        var found = jdbc.sql(
                        """
                        insert into sandbox.replay_order (replay, place, instance, business_key)
                        select ?, row_number() over (order by end_time_ desc, id_) - 1, id_, coalesce(business_key_, '')
                        from (select id_, end_time_, business_key_ from act_hi_procinst
                              where proc_def_key_ = ? and state_ = 'COMPLETED' order by end_time_ desc, id_ limit ?) latest""")
                .params(id, process, orders)
                .update();
        if (found == 0) {
            jdbc.sql("delete from sandbox.replay where id = ?").param(id).update();
        }
        return found == 0 ? Optional.empty() : Optional.of(id);
    }

    /** The one to run now, also one whose node has gone silent; nothing while another one runs. */
    public Optional<ReplayTask> claim() {
        var silent = Timestamp.from(clock.instant().minus(SILENCE));
        return jdbc.sql(
                        """
                        update sandbox.replay set state = 'RUNNING', seen_at = ?
                        where id = (select id from sandbox.replay
                                    where state = 'WAITING' or state = 'RUNNING' and seen_at < ?
                                    order by id limit 1 for update)
                          and not exists (select 1 from sandbox.replay where state = 'RUNNING' and seen_at >= ?)
                        returning id, process, files, outcomes""")
                .params(now(), silent, silent)
                .query((row, n) -> new ReplayTask(
                        row.getLong("id"),
                        row.getString("process"),
                        json.readValue(row.getString("files"), FILES),
                        json.readValue(row.getString("outcomes"), OUTCOMES)))
                .optional();
    }

    /** Says that it still runs; false when somebody has cancelled it. */
    public boolean isWanted(long id) {
        return jdbc.sql("update sandbox.replay set seen_at = ? where id = ? and state = 'RUNNING'")
                        .params(now(), id)
                        .update()
                > 0;
    }

    public void end(long id, ReplayState state, @Nullable String reason) {
        jdbc.sql(
                        "update sandbox.replay set state = ?, reason = left(?, 2000), ended_at = ? where id = ? and state = 'RUNNING'")
                .param(state.name())
                .param(reason)
                .param(now())
                .param(id)
                .update();
    }

    public void cancel(long id) {
        jdbc.sql(
                        """
                        update sandbox.replay set state = 'CANCELLED', ended_at = ?
                        where id = ? and state in ('WAITING', 'RUNNING')""")
                .params(now(), id)
                .update();
    }

    /** Only the latest of a draft stay, and those that are not over. */
    public void keepLatest(String draft, int most) {
        jdbc.sql(
                        """
                        delete from sandbox.replay where draft = ? and ended_at is not null and id not in (
                            select id from sandbox.replay where draft = ? order by id desc limit ?)""")
                .params(draft, draft, most)
                .update();
    }

    /** Those that ended before then are gone, with what they found. */
    public int forget(Instant before) {
        return jdbc.sql("delete from sandbox.replay where ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
