package io.comanda.studio.domain;

import io.comanda.studio.domain.PastSteps.Instance;
import io.comanda.studio.domain.PastSteps.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The history of ended instances, read as the engine has written it. */
@Repository
@Transactional(readOnly = true)
public class PastRuns {

    private final JdbcClient jdbc;

    PastRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those asked for, in no order; a removed one is missing. */
    public List<PastRun> find(List<String> ids) {
        var found = new PastSteps();
        for (var some = ids; !some.isEmpty(); ) {
            some = found.add(instances(some), steps(some));
        }
        return found.runs(ids);
    }

    private List<Instance> instances(List<String> ids) {
        return jdbc.sql("select id_, business_key_, proc_def_id_ from act_hi_procinst where id_ = any (?)")
                .param(ids.toArray(String[]::new))
                .query((row, n) -> new Instance(
                        row.getString("id_"),
                        Optional.ofNullable(row.getString("business_key_")).orElse(""),
                        row.getString("proc_def_id_")))
                .list();
    }

    private List<Kept> steps(List<String> instances) {
        return jdbc.sql(
                        """
                        select proc_inst_id_, id_, parent_act_inst_id_, act_id_, start_time_, end_time_, call_proc_inst_id_,
                            act_inst_state_ = 2 as cancelled
                        from act_hi_actinst where proc_inst_id_ = any (?)
                        order by sequence_counter_, start_time_, length(id_), id_""")
                .param(instances.toArray(String[]::new))
                .query((row, n) ->
                        new Kept(row.getString("proc_inst_id_"), row.getString("call_proc_inst_id_"), step(row)))
                .list();
    }

    /** How long people usually take for a task: half of them less. Under the empty name for all tasks together. */
    public Map<String, Duration> usualTimes(String process, Instant since) {
        var times = new HashMap<String, Duration>();
        jdbc.sql(
                        """
                        select coalesce(act_id_, '') as element,
                            percentile_cont(0.5) within group (order by extract(epoch from end_time_ - start_time_)) as seconds
                        from act_hi_actinst
                        where proc_def_key_ = ? and act_type_ = 'userTask' and act_inst_state_ <> 2 and end_time_ >= ?
                        group by grouping sets ((act_id_), ())""")
                .params(process, Timestamp.from(since))
                .query(row -> {
                    times.put(row.getString("element"), Duration.ofSeconds(row.getLong("seconds")));
                });
        return times;
    }

    private static PastStep step(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("end_time_");
        return new PastStep(
                row.getString("id_"),
                row.getString("parent_act_inst_id_"),
                row.getString("act_id_"),
                row.getTimestamp("start_time_").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("cancelled"));
    }
}
