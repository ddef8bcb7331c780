package io.comanda.studio.domain;

import io.comanda.studio.ReplayGroup;
import io.comanda.studio.ReplayState;
import io.comanda.studio.ReplayView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What replays have found so far. */
@Repository
@Transactional(readOnly = true)
public class ReplayReports {

    private static final String VIEW =
            """
            select r.id, r.draft, r.process, r.state, r.asked_by, r.asked_at, r.ended_at, r.reason, r.outcomes, o.*, g.groups,
                r.files = (select jsonb_object_agg(f.name, f.content) from studio_draft_file f where f.draft = r.draft) as current
            from sandbox.replay r
            cross join lateral (
                select count(*) as orders, count(verdict) as done,
                    coalesce(sum(people_seconds), 0) as people, coalesce(sum(elapsed_seconds), 0) as elapsed
                from sandbox.replay_order where replay = r.id) o
            cross join lateral (
                select coalesce(jsonb_agg(alike), '[]') as groups from (
                    select verdict, element, count(*) as orders, sum(people_seconds) as "peopleSeconds",
                        sum(elapsed_seconds) as "elapsedSeconds"
                    from sandbox.replay_order where replay = r.id and verdict is not null group by verdict, element) alike) g
            """;

    private static final TypeReference<List<ReplayGroup>> GROUPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReplayReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ReplayView> find(long id) {
        return jdbc.sql(VIEW + "where r.id = ?")
                .param(id)
                .query((row, n) -> view(row))
                .optional();
    }

    public Optional<String> file(long id, String name) {
        return jdbc.sql("select files ->> ? as content from sandbox.replay where id = ?")
                .params(name, id)
                .query((row, n) -> Optional.ofNullable(row.getString("content")))
                .optional()
                .flatMap(content -> content);
    }

    /** Newest first. */
    public List<ReplayView> ofDraft(String draft, long before, int limit) {
        return jdbc.sql(VIEW + "where r.draft = ? and r.id < ? order by r.id desc limit ?")
                .params(draft, before, limit)
                .query((row, n) -> view(row))
                .list();
    }

    private ReplayView view(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ReplayView(
                row.getLong("id"),
                row.getString("draft"),
                row.getString("process"),
                row.getBoolean("current"),
                ReplayState.valueOf(row.getString("state")),
                json.readValue(row.getString("outcomes"), ReplayBook.OUTCOMES),
                row.getInt("orders"),
                row.getInt("done"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("reason"),
                row.getLong("people"),
                row.getLong("elapsed"),
                groups(row.getString("groups")));
    }

    private List<ReplayGroup> groups(String found) {
        return json.readValue(found, GROUPS).stream()
                .sorted(ReplayGroup.GRAVEST_FIRST)
                .toList();
    }
}
