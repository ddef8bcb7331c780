package io.comanda.studio.domain;

import io.comanda.studio.VersionFigures;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Instances of one version of a process that began since a moment, summed up from the engine's history. */
@Repository
public class BegunInstances {

    private final JdbcClient jdbc;

    BegunInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public VersionFigures since(Instant since, String definition, int version, boolean tried) {
        return jdbc.sql(
                        """
                        with begun as materialized (
                            select proc_inst_id_, end_time_, duration_ from act_hi_procinst
                            where proc_def_id_ = ? and start_time_ >= ?
                        ),
                        tasks as (
                            select count(*) given,
                                   percentile_disc(0.5) within group (order by a.duration_) filter (where a.end_time_ is not null) took
                            from begun join act_hi_actinst a using (proc_inst_id_) where a.act_type_ = 'userTask'
                        ),
                        incidents as (select count(*) had from begun join act_hi_incident using (proc_inst_id_))
                        select count(*) begun, count(end_time_) ended,
                               percentile_disc(0.5) within group (order by duration_) filter (where end_time_ is not null) took,
                               (select given from tasks) tasks, (select took from tasks) task_took, (select had from incidents) incidents
                        from begun""")
                .params(definition, Timestamp.from(since))
                .query((row, n) -> new VersionFigures(
                        version,
                        tried,
                        row.getLong("begun"),
                        row.getLong("ended"),
                        row.getLong("took"),
                        row.getLong("tasks"),
                        row.getLong("task_took"),
                        row.getLong("incidents")))
                .single();
    }
}
