package io.comanda.worklist.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.platform.web.Cursor;
import io.comanda.worklist.TaskCounts;
import io.comanda.worklist.TaskSearch;
import io.comanda.worklist.TaskView;
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

/** Open tasks as the list has them, with one statement for a page and one for what the process knows. */
@Component
public class TaskRows {

    /** Counting stops here: nobody acts on more, and the badge stays cheap however many there are. */
    private static final int CAP = 1000;

    private static final String SELECT = "select t.* from worklist_task t";
    private static final String COUNTS =
            """
            select (select count(*) from (select 1 from worklist_task t %1$s limit %5$d) c) as mine,
                (select count(*) from (select 1 from worklist_task t %2$s limit %5$d) c) as team,
                (select count(*) from (select 1 from worklist_task t %3$s limit %5$d) c) as unassigned,
                (select count(*) from (select 1 from worklist_task t %4$s limit %5$d) c) as overdue""";

    private final JdbcClient jdbc;
    private final TaskFacts facts;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, TaskFacts facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** In the order asked for; the most urgent first when none is. */
    public List<TaskView> list(TaskScope scope, TaskSearch search, Optional<Cursor> after, int limit) {
        var sorting = TaskSort.Sorting.of(search.sortOrUrgency());
        var conditions = view(scope, search.viewOrTeam());
        TaskFilter.narrow(conditions, search);
        after.ifPresent(seen -> sorting.behind(seen, conditions));
        return read(scope, conditions, sorting.orderBy() + " limit ?", limit);
    }

    /** Where a list goes on behind this task. */
    public static Cursor cursor(TaskSearch search, TaskView last) {
        return TaskSort.Sorting.of(search.sortOrUrgency()).cursor(last);
    }

    /** All views with one statement. */
    public TaskCounts counts(TaskScope scope) {
        var views = Arrays.stream(TaskSearch.View.values())
                .map(view -> view(scope, view))
                .toList();
        var sql = COUNTS.formatted(
                views.get(0).sql(),
                views.get(1).sql(),
                views.get(2).sql(),
                views.get(3).sql(),
                CAP);
        return jdbc.sql(sql)
                .params(views.stream().flatMap(view -> view.params().stream()).toList())
                .query((row, n) -> new TaskCounts(
                        row.getLong("mine"),
                        row.getLong("team"),
                        row.getLong("unassigned"),
                        row.getLong("overdue"),
                        null,
                        CAP))
                .single();
    }

    /** Lets one at a time answer a task; who comes second finds it gone. */
    public void lock(String id) {
        jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(id)
                .query(String.class)
                .optional();
    }

    public Optional<TaskView> find(TaskScope scope, String id) {
        return read(scope, visible(scope).and("t.id = ?", id), " limit ?", 1).stream()
                .findFirst();
    }

    /** Of one person, the most urgent first, as far as the caller may see them. */
    public List<String> assignedTo(TaskScope scope, String assignee, int limit) {
        var conditions = visible(scope).and("t.assignee = ?", assignee);
        return jdbc.sql("select t.id from worklist_task t" + conditions.sql() + " order by -t.priority, t.id limit ?")
                .params(conditions.params(limit))
                .query(String.class)
                .list();
    }

    private static Conditions visible(TaskScope scope) {
        var conditions = new Conditions();
        return scope.all()
                ? conditions
                : conditions.and("t.assignee = any(?) or t.groups && ?::text[]", scope.names(), scope.allGroups());
    }

    private Conditions view(TaskScope scope, TaskSearch.View view) {
        var conditions = visible(scope);
        return switch (view) {
            case MINE -> conditions.and("t.assignee = any(?)", (Object) scope.names());
            case UNASSIGNED -> conditions.and("t.assignee is null");
            case OVERDUE -> conditions.and("t.due_at < ?", Timestamp.from(clock.instant()));
            case TEAM -> conditions;
        };
    }

    private List<TaskView> read(TaskScope scope, Conditions conditions, String order, int limit) {
        var rows = jdbc.sql(SELECT + conditions.sql() + order)
                .params(conditions.params(limit))
                .query((row, n) -> row(row, scope))
                .list();
        var known = facts.of(rows.stream().map(TaskView::id).toList());
        return rows.stream()
                .map(task -> task.withFacts(known.getOrDefault(task.id(), Map.of())))
                .toList();
    }

    private TaskView row(ResultSet row, TaskScope scope) throws SQLException {
        var due = instant(row.getTimestamp("due_at"));
        var groups = Arrays.asList((String[]) row.getArray("groups").getArray());
        return new TaskView(
                row.getString("id"),
                row.getString("step"),
                row.getString("name"),
                row.getString("process"),
                row.getString("process_name"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                groups,
                row.getString("assignee"),
                instant(row.getTimestamp("assigned_at")),
                row.getInt("priority"),
                row.getTimestamp("created_at").toInstant(),
                due,
                due != null && due.isBefore(clock.instant()),
                instant(row.getTimestamp("follow_up_at")),
                scope.onBehalfOf(row.getString("assignee"), groups),
                Map.of());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
