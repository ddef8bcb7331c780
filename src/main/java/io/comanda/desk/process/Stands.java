package io.comanda.desk.process;

import io.comanda.desk.Waiting.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where orders stand in their processes, for a whole list of them with one statement. */
@Component
public class Stands {

    /**
     * Boundary events wait all the time and say nothing about why. A job that stands still has an incident; one with an
     * exception and tries left is tried again. Timers only limit what else is waited for.
     */
    private static final String ALL =
            """
            with instance as (
                select id_, proc_def_id_, business_key_ from act_ru_execution
                where business_key_ = any (?) and parent_id_ is null)
            select i.business_key_, i.proc_def_id_, s.* from instance i cross join lateral (
                select 'INCIDENT' as kind, coalesce(n.failed_activity_id_, n.activity_id_) as element,
                       n.incident_timestamp_ as since, n.id_ as reference, null as candidate, null as assignee
                from act_ru_incident n where n.proc_inst_id_ = i.id_ and n.root_cause_incident_id_ = n.id_
                union all
                select 'TASK', t.task_def_key_, t.create_time_, t.id_,
                       (select min(l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'),
                       t.assignee_
                from act_ru_task t where t.proc_inst_id_ = i.id_
                union all
                select case when j.exception_msg_ is null then 'WORKER' else 'RETRY' end, d.act_id_, j.create_time_, null, null, null
                from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                where j.process_instance_id_ = i.id_ and j.type_ = 'message' and j.retries_ > 0
                union all
                select 'MESSAGE', e.activity_id_, e.created_, null, null, null
                from act_ru_event_subscr e
                where e.proc_inst_id_ = i.id_ and e.event_type_ = 'message' and e.activity_id_ not like 'BoundaryEvent%'
            ) s""";

    private final JdbcClient jdbc;

    Stands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By order, what most needs a person first; nothing for an order whose process has ended. */
    public Map<String, List<Stand>> of(Collection<String> orderNumbers) {
        return jdbc.sql(ALL).param(orderNumbers.toArray(String[]::new)).query((row, n) -> stand(row)).list().stream()
                .sorted(Comparator.comparing(Stand::kind))
                .collect(Collectors.groupingBy(Stand::subject));
    }

    private static Stand stand(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        return new Stand(
                row.getString("business_key_"),
                row.getString("proc_def_id_"),
                Kind.valueOf(row.getString("kind")),
                row.getString("element"),
                since == null ? null : since.toInstant(),
                row.getString("reference"),
                row.getString("candidate"),
                row.getString("assignee"));
    }
}
