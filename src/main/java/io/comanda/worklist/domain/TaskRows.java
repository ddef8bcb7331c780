package io.comanda.worklist.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.platform.web.Cursor;
import io.comanda.worklist.TaskSearch;
import io.comanda.worklist.TaskView;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks, read from the engine's tables with one statement for a page and one for what the process knows. */
@Component
public class TaskRows {

    private static final String DUE = "coalesce(t.due_date_, timestamp '9999-12-31')";
    private static final String SELECT =
            """
            select t.id_, t.task_def_key_, t.name_, d.key_, e.business_key_, t.assignee_, t.priority_, t.create_time_, t.due_date_,
                array(select l.group_id_ from act_ru_identitylink l
                      where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null order by 1) as groups
            from act_ru_task t
            join act_re_procdef d on d.id_ = t.proc_def_id_
            join act_ru_execution e on e.id_ = t.proc_inst_id_""";
    private static final String OFFERED =
            "exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any(?))";

    private final JdbcClient jdbc;
    private final TaskFacts facts;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, TaskFacts facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** The most urgent first: by priority, then by the time they are due. */
    public List<TaskView> list(TaskScope scope, TaskSearch search, Optional<Cursor> after, int limit) {
        var conditions = visible(scope)
                .andIf(search.subject(), "e.business_key_ = ?")
                .andIf(search.task(), "t.task_def_key_ = ?");
        if (search.group() != null) {
            conditions.and(OFFERED, (Object) new String[] {search.group()});
        }
        narrow(conditions, search.viewOrTeam(), scope);
        after.ifPresent(seen -> conditions.and(
                "(-t.priority_, " + DUE + ", t.id_) > (?, ?, ?)",
                -seen.number(0),
                Timestamp.from(seen.instant(1)),
                seen.text(2)));
        var order = " order by -t.priority_, " + DUE + ", t.id_ limit ?";
        return read(conditions, order, limit);
    }

    /** Lets one at a time answer a task; who comes second finds it gone. */
    public void lock(String id) {
        jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(id)
                .query(String.class)
                .optional();
    }

    public Optional<TaskView> find(TaskScope scope, String id) {
        return read(visible(scope).and("t.id_ = ?", id), " limit ?", 1).stream().findFirst();
    }

    /** Where a list goes on behind this task. */
    public static Cursor cursor(TaskView task) {
        var due =
                task.dueAt() == null ? Timestamp.valueOf("9999-12-31 00:00:00").toInstant() : task.dueAt();
        return Cursor.of(task.priority(), due, task.id());
    }

    private static Conditions visible(TaskScope scope) {
        var conditions = new Conditions();
        return scope.all()
                ? conditions
                : conditions.and(
                        "t.assignee_ = ? or " + OFFERED,
                        scope.user(),
                        scope.groups().toArray(String[]::new));
    }

    private void narrow(Conditions conditions, TaskSearch.View view, TaskScope scope) {
        switch (view) {
            case MINE -> conditions.and("t.assignee_ = ?", scope.user());
            case UNASSIGNED -> conditions.and("t.assignee_ is null");
            case OVERDUE -> conditions.and("t.due_date_ < ?", Timestamp.from(clock.instant()));
            case TEAM -> {
                // whatever the caller may see
            }
        }
    }

    private List<TaskView> read(Conditions conditions, String order, int limit) {
        var rows = jdbc.sql(SELECT + conditions.sql() + order)
                .params(conditions.params(limit))
                .query((row, n) -> row(row))
                .list();
        var known = facts.of(rows.stream().map(TaskView::id).toList());
        return rows.stream()
                .map(task -> withFacts(task, known.getOrDefault(task.id(), Map.of())))
                .toList();
    }

    private TaskView row(ResultSet row) throws SQLException {
        var due = instant(row.getTimestamp("due_date_"));
        return new TaskView(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("key_"),
                row.getString("business_key_"),
                texts(row.getArray("groups")),
                row.getString("assignee_"),
                row.getInt("priority_"),
                row.getTimestamp("create_time_").toInstant(),
                due,
                due != null && due.isBefore(clock.instant()),
                Map.of());
    }

    private static TaskView withFacts(TaskView t, Map<String, Object> facts) {
        return new TaskView(
                t.id(),
                t.task(),
                t.name(),
                t.process(),
                t.subject(),
                t.groups(),
                t.assignee(),
                t.priority(),
                t.createdAt(),
                t.dueAt(),
                t.overdue(),
                facts);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
