package io.comanda.worklist.domain;

import io.comanda.platform.incidents.IncidentProgress;
import io.comanda.platform.incidents.IncidentTry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open incidents of the engine. Those of the same step that differ only in numbers and names have one cause. */
@Component
public class StepFailures {

    /** One failed step. */
    public record Failure(
            String id,
            String cause,
            String processDefinition,
            String step,
            @Nullable String subject,
            String job,
            Instant since,
            int attempts,
            String message) {}

    /** Failures of one cause. */
    public record Group(
            String cause,
            String processDefinition,
            String step,
            String message,
            long count,
            Instant oldest,
            Instant newest,
            List<String> examples) {}

    /** A word with a digit in it is a number or an id, and what stands in quotes is a name. */
    private static final String OPEN =
            """
            with open as (
                select f.*, md5(f.process || '/' || f.step || '/' || f.common) as cause
                from (
                    select i.id_, i.incident_timestamp_, i.configuration_, i.proc_def_id_, i.proc_inst_id_, d.key_ as process,
                        coalesce(i.failed_activity_id_, i.activity_id_, '-') as step,
                        left(coalesce(i.incident_msg_, ''), 500) as message,
                        regexp_replace(left(coalesce(i.incident_msg_, ''), 500), '\\S*[0-9]\\S*|''[^'']*''|"[^"]*"', '…', 'g') as common
                    from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
                    where i.incident_type_ = 'failedJob' and i.root_cause_incident_id_ = i.id_) f)
            """;

    private static final String FAILURE =
            """
            select o.*, e.business_key_,
                (select count(*) from act_hi_job_log l where l.process_instance_id_ = o.proc_inst_id_
                    and l.job_id_ = o.configuration_ and l.job_state_ = 1) as attempts
            from open o left join act_ru_execution e on e.id_ = o.proc_inst_id_
            """;

    private final JdbcClient jdbc;

    StepFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count() {
        return jdbc.sql(
                        """
                        select count(*) from act_ru_incident
                        where incident_type_ = 'failedJob' and root_cause_incident_id_ = id_""")
                .query(Long.class)
                .single();
    }

    public List<Group> groups(int limit) {
        return jdbc.sql(
                        OPEN
                                + """
                                select cause, max(proc_def_id_) as proc_def_id_, step, common, count(*) as number,
                                    min(incident_timestamp_) as oldest, max(incident_timestamp_) as newest,
                                    (array_agg(id_ order by incident_timestamp_ desc, id_))[1:3] as examples
                                from open group by cause, step, common order by number desc, cause limit ?""")
                .param(limit)
                .query((row, n) -> group(row))
                .list();
    }

    public List<Failure> of(String cause, int skip, int limit) {
        return jdbc.sql(OPEN + FAILURE
                        + "where o.cause = ? order by o.incident_timestamp_ desc, o.id_ limit ? offset ?")
                .params(cause, limit, skip)
                .query((row, n) -> failure(row))
                .list();
    }

    public List<Failure> all(Collection<String> ids) {
        return jdbc.sql(OPEN + FAILURE + "where o.id_ = any(?) order by o.incident_timestamp_ desc, o.id_")
                .param(ids.toArray(String[]::new))
                .query((row, n) -> failure(row))
                .list();
    }

    public Optional<Failure> find(String id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** The jobs behind a cause, the oldest first. */
    public List<String> jobs(String cause, int limit) {
        return jdbc.sql(OPEN
                        + "select configuration_ from open where cause = ? order by incident_timestamp_, id_ limit ?")
                .params(cause, limit)
                .query(String.class)
                .list();
    }

    /** The latest attempts of a job, the newest first. */
    public List<IncidentTry> tries(String job, int limit) {
        return jdbc.sql(
                        """
                        select timestamp_, left(coalesce(job_exception_msg_, ''), 500) as message from act_hi_job_log
                        where job_id_ = ? and job_state_ = 1 order by timestamp_ desc, id_ desc limit ?""")
                .params(job, limit)
                .query((row, n) ->
                        new IncidentTry(row.getTimestamp("timestamp_").toInstant(), row.getString("message")))
                .list();
    }

    public IncidentProgress progress(List<String> jobs) {
        return jdbc.sql(
                        """
                        select count(*) filter (where retries_ > 0) as waiting, count(*) filter (where retries_ = 0) as failed
                        from act_ru_job where id_ = any(?)""")
                .param(jobs.toArray(String[]::new))
                .query((row, n) -> new IncidentProgress(
                        jobs.size(),
                        row.getInt("waiting"),
                        jobs.size() - row.getInt("waiting") - row.getInt("failed"),
                        row.getInt("failed")))
                .single();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("cause"),
                row.getString("proc_def_id_"),
                row.getString("step"),
                row.getString("common"),
                row.getLong("number"),
                row.getTimestamp("oldest").toInstant(),
                row.getTimestamp("newest").toInstant(),
                Arrays.asList((String[]) row.getArray("examples").getArray()));
    }

    private static Failure failure(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("incident_timestamp_");
        return new Failure(
                row.getString("id_"),
                row.getString("cause"),
                row.getString("proc_def_id_"),
                row.getString("step"),
                row.getString("business_key_"),
                row.getString("configuration_"),
                since.toInstant(),
                row.getInt("attempts"),
                row.getString("message"));
    }
}
