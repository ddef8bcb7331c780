package io.comanda.worklist.domain;

import io.comanda.worklist.Workload;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open and done tasks, counted by person and by group with one statement each. */
@Component
public class WorkloadRows {

    private static final int MOST_PEOPLE = 200;
    private static final Duration KEPT = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkloadRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Workload.OfPerson> people(Timestamp now, Timestamp morning) {
        return jdbc.sql(
                        """
                        with load as (
                            select assignee as username, count(*) as open, count(*) filter (where due_at < ?) as overdue
                            from worklist_task where assignee is not null group by assignee),
                        done as (
                            select username, count(*) as done from worklist_done where done_at >= ? group by username),
                        worker as (
                            select username from access_account a where active and kind = 'PERSON' and exists (
                                select from access_account_role r
                                where r.account_id = a.id and r.role not in ('agent', 'integration')))
                        select username, coalesce(display_name, username) as display_name, coalesce(open, 0) as open,
                            coalesce(overdue, 0) as overdue, coalesce(done, 0) as done
                        from (select username from worker union select username from load) person
                        left join load using (username)
                        left join done using (username)
                        left join access_account using (username)
                        order by coalesce(open, 0) desc, coalesce(done, 0) desc, username limit ?""")
                .params(now, morning, MOST_PEOPLE)
                .query((row, n) -> new Workload.OfPerson(
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("done"),
                        null))
                .list();
    }

    public List<Workload.OfGroup> groups(Timestamp now, Timestamp morning) {
        return jdbc.sql(
                        """
                        with load as (
                            select offered, count(*) as open, count(*) filter (where due_at < ?) as overdue,
                                count(*) filter (where assignee is null) as unassigned
                            from worklist_task, unnest(groups) offered group by offered),
                        done as (
                            select offered, count(*) as done from worklist_done, unnest(groups) offered
                            where done_at >= ? group by offered)
                        select offered as group, coalesce(open, 0) as open, coalesce(overdue, 0) as overdue,
                            coalesce(unassigned, 0) as unassigned, coalesce(done, 0) as done
                        from load full join done using (offered) order by coalesce(open, 0) desc, offered""")
                .params(now, morning)
                .query(Workload.OfGroup.class)
                .list();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT14M")
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from worklist_done where done_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
