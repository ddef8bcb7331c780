package io.comanda.studio.domain;

import io.comanda.studio.Judgement;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.ReplayedOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The orders of a replay and what became of them. */
@Repository
@Transactional
public class ReplayedOrders {

    private static final TypeReference<List<String>> ROAD = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ReplayedOrders(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** An order that has not had its turn. */
    public record Waiting(int place, String instance) {}

    /** A verdict on one. */
    public record Judged(int place, Judgement judgement, boolean withRoads) {}

    @Transactional(readOnly = true)
    public List<Waiting> waiting(long replay, int limit) {
        return jdbc.sql(
                        """
                        select place, instance from sandbox.replay_order
                        where replay = ? and verdict is null order by place limit ?""")
                .params(replay, limit)
                .query((row, n) -> new Waiting(row.getInt("place"), row.getString("instance")))
                .list();
    }

    public void keep(long replay, List<Judged> judged) {
        batches.batchUpdate(
                """
                update sandbox.replay_order set verdict = ?, element = ?, detail = left(?, 2000), people_seconds = ?,
                    elapsed_seconds = ?, past = ?::jsonb, draft = ?::jsonb
                where replay = ? and place = ?""",
                judged.stream().map(each -> row(replay, each)).toList());
    }

    /** Of one group, the latest first; only those whose roads were kept can be drawn. */
    @Transactional(readOnly = true)
    public List<ReplayedOrder> ofGroup(long replay, ReplayVerdict verdict, String element, long after, int limit) {
        return jdbc.sql(
                        """
                        select * from sandbox.replay_order
                        where replay = ? and verdict = ? and element = ? and place > ? order by place limit ?""")
                .params(replay, verdict.name(), element, after, limit)
                .query((row, n) -> order(row))
                .list();
    }

    private Object[] row(long replay, Judged each) {
        var judgement = each.judgement();
        return new Object[] {
            judgement.verdict().name(),
            judgement.element(),
            judgement.detail(),
            judgement.peopleSeconds(),
            judgement.elapsedSeconds(),
            each.withRoads() ? json.writeValueAsString(judgement.past()) : null,
            each.withRoads() ? json.writeValueAsString(judgement.draft()) : null,
            replay,
            each.place()
        };
    }

    private ReplayedOrder order(ResultSet row) throws SQLException {
        var judgement = new Judgement(
                ReplayVerdict.valueOf(row.getString("verdict")),
                row.getString("element"),
                row.getString("detail"),
                row.getLong("people_seconds"),
                row.getLong("elapsed_seconds"),
                road(row.getString("past")),
                road(row.getString("draft")));
        return new ReplayedOrder(row.getInt("place"), row.getString("business_key"), judgement);
    }

    private List<String> road(@Nullable String kept) {
        return kept == null ? List.of() : json.readValue(kept, ROAD);
    }
}
