package io.comanda.platform.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs that used up their tries since a system outside was away. */
@Repository
class OutageRows {

    private static final int FIRST_PAUSE_MINUTES = 2;
    private static final int LONGEST_PAUSE_MINUTES = 15;

    private final JdbcClient jdbc;

    OutageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The job waits; each time it is noted again the pause before its next try is twice as long. */
    void note(String job, String system, Instant now) {
        jdbc.sql(
                        """
                        insert into platform_outage as o (job_id, system, since, tries, retry_at)
                        values (:job, :system, :now, 1, :first)
                        on conflict (job_id) do update set system = :system, tries = o.tries + 1,
                            retry_at = cast(:now as timestamptz) + least(:longest, :shortest * power(2, least(o.tries, 10))) * interval '1 minute'""")
                .param("job", job)
                .param("system", system)
                .param("now", Timestamp.from(now))
                .param("first", Timestamp.from(now.plus(Duration.ofMinutes(FIRST_PAUSE_MINUTES))))
                .param("shortest", FIRST_PAUSE_MINUTES)
                .param("longest", LONGEST_PAUSE_MINUTES)
                .update();
    }

    /** The job failed for another reason. */
    void forget(String job) {
        jdbc.sql("delete from platform_outage where job_id = ?").param(job).update();
    }

    /** Forgets jobs that went through, or are no more, and tells what they had waited for. */
    List<String> recovered() {
        return jdbc
                .sql(
                        """
                        delete from platform_outage o
                        where not exists (select 1 from act_ru_job j where j.id_ = o.job_id) returning system""")
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Jobs that wait for one of these systems. */
    List<String> waitingFor(List<String> systems) {
        return jdbc.sql(
                        """
                        select o.job_id from platform_outage o join act_ru_job j on j.id_ = o.job_id
                        where o.system = any(?) and j.retries_ = 0 order by o.since limit 500""")
                .param(systems.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** For each system the job that has waited longest, if its time has come; on no other node at the same moment. */
    List<String> probes(Instant now) {
        return jdbc.sql(
                        """
                        select o.job_id from platform_outage o
                        where o.retry_at <= ? and o.job_id = (
                            select f.job_id from platform_outage f join act_ru_job j on j.id_ = f.job_id
                            where f.system = o.system and j.retries_ = 0 order by f.since, f.job_id limit 1)
                        for update skip locked""")
                .param(Timestamp.from(now))
                .query(String.class)
                .list();
    }
}
