package io.comanda.studio.domain;

import io.comanda.studio.InstanceRoad.RoadStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One instance as the engine remembers it. */
@Repository
public class PassedSteps {

    private final JdbcClient jdbc;

    PassedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Instance(String id, String definition, int version, Instant began, @Nullable Instant ended) {}

    /** The one that began last, where there were several of the same number. */
    public Optional<Instance> latest(String process, String businessKey) {
        return jdbc.sql(
                        """
                        select i.id_, d.id_ as definition, d.version_, i.start_time_, i.end_time_
                        from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.business_key_ = ? and d.key_ = ? order by i.start_time_ desc limit 1""")
                .params(businessKey, process)
                .query((row, n) -> new Instance(
                        row.getString("id_"),
                        row.getString("definition"),
                        row.getInt("version_"),
                        row.getTimestamp("start_time_").toInstant(),
                        instant(row, "end_time_")))
                .optional();
    }

    /** In the order in which they began. */
    public List<RoadStep> of(String instance, int most) {
        return jdbc.sql(
                        """
                        select act_id_, start_time_, end_time_, act_inst_state_ = 2 as cancelled
                        from act_hi_actinst where proc_inst_id_ = ? and act_type_ <> 'multiInstanceBody'
                        order by sequence_counter_, start_time_, length(id_), id_ limit ?""")
                .params(instance, most)
                .query((row, n) -> new RoadStep(
                        row.getString("act_id_"),
                        row.getTimestamp("start_time_").toInstant(),
                        instant(row, "end_time_"),
                        row.getBoolean("cancelled")))
                .list();
    }

    /** Elements with an incident that is open. */
    public Set<String> failed(String instance) {
        return new TreeSet<>(jdbc.sql(
                        "select coalesce(failed_activity_id_, activity_id_) from act_ru_incident where proc_inst_id_ = ? and activity_id_ is not null")
                .param(instance)
                .query(String.class)
                .list());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
