package io.comanda.worklist.domain;

import io.comanda.worklist.TaskTimes;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks that are due soon and of which nobody was reminded yet. */
@Component
public class TasksDueSoon {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    TasksDueSoon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next ones in hand; who comes at the same time gets others. */
    public List<RemindedTask> take(TaskTimes times, Instant now) {
        var set = times.steps().entrySet().stream()
                .filter(step -> step.getValue().remindBefore() != null)
                .toList();
        if (set.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        update worklist_task t set reminded_at = :now::timestamptz
                        where t.id in (
                            select w.id from worklist_task w
                            join unnest(:steps::text[], :seconds::bigint[]) as s(step, seconds)
                              on s.step = w.process || '/' || w.step
                            where w.reminded_at is null and w.due_at > :now::timestamptz
                              and w.due_at <= :now::timestamptz + make_interval(secs => s.seconds)
                            order by w.due_at limit :most
                            for update of w skip locked)
                        returning t.id, t.name, t.definition, t.subject, t.groups, t.assignee, t.due_at""")
                .param("now", Timestamp.from(now))
                .param("steps", set.stream().map(step -> step.getKey()).toArray(String[]::new))
                .param(
                        "seconds",
                        set.stream()
                                .map(step -> Objects.requireNonNull(
                                                step.getValue().remindBefore())
                                        .toSeconds())
                                .toArray(Long[]::new))
                .param("most", AT_ONCE)
                .query((row, n) -> new RemindedTask(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("subject"),
                        Arrays.asList((String[]) row.getArray("groups").getArray()),
                        row.getString("assignee"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }
}
