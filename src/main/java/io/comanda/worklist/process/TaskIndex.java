package io.comanda.worklist.process;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.database.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table the task list is read from. Whatever touches a task in the engine says so here; just before the transaction
 * commits, the touched tasks are copied from the engine's tables with one statement, and the changes are announced.
 */
@Component
public class TaskIndex {

    /** A task that is not as it was. */
    record Change(
            String id,
            boolean gone,
            boolean known,
            String step,
            String name,
            String definition,
            @Nullable String subjectType,
            @Nullable String subject,
            @Nullable String assignee,
            @Nullable String formerAssignee,
            List<String> groups) {}

    private static final String COMPLETED = "completed";
    private static final String COPY =
            """
            with present as (
                select t.id_, t.task_def_key_, t.name_, d.key_, coalesce(d.name_, d.key_) as process_name, d.id_ as definition,
                    e.business_key_, t.assignee_, t.priority_, t.create_time_::timestamptz as created,
                    t.due_date_::timestamptz as due, t.follow_up_date_::timestamptz as follow_up,
                    array(select l.group_id_ from act_ru_identitylink l
                          where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null order by 1) as groups
                from act_ru_task t
                join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.id_ = any(:ids)),
            gone as (
                delete from worklist_task w
                where w.id = any(:ids) and not exists (select 1 from present p where p.id_ = w.id) returning w.*),
            done as (
                insert into worklist_done (id, username, groups, done_at)
                select id, :actor, groups, :now from gone where id = any(:completed) on conflict (id) do nothing),
            stored as (
                insert into worklist_task as w (id, step, name, process, process_name, definition, subject, groups,
                    assignee, assigned_at, priority, created_at, due_at, follow_up_at)
                select id_, task_def_key_, coalesce(name_, task_def_key_), key_, process_name, definition, business_key_,
                    groups, assignee_, case when assignee_ is not null then :now::timestamptz end, priority_, created, due, follow_up
                from present order by id_
                on conflict (id) do update set name = excluded.name, groups = excluded.groups,
                    assignee = excluded.assignee, priority = excluded.priority, due_at = excluded.due_at,
                    follow_up_at = excluded.follow_up_at, definition = excluded.definition,
                    assigned_at = case when w.assignee is distinct from excluded.assignee
                        then excluded.assigned_at else w.assigned_at end
                where (w.name, w.groups, w.assignee, w.priority, w.due_at, w.follow_up_at, w.definition)
                    is distinct from (excluded.name, excluded.groups, excluded.assignee, excluded.priority,
                        excluded.due_at, excluded.follow_up_at, excluded.definition)
                returning w.*)
            select c.id, c.gone, k.id is not null as known, c.step, c.name, c.definition, c.subject_type, c.subject,
                c.assignee, k.assignee as former, c.groups
            from (select true as gone, g.* from gone g union all select false, s.* from stored s) c
            left join worklist_task k on k.id = c.id
            order by c.id""";

    private final JdbcClient jdbc;
    private final TaskSubjects subjects;
    private final TaskChanges changes;
    private final CurrentActor actor;
    private final Clock clock;
    /** How each task of this transaction ended; empty for those that did not. */
    private final TransactionMemory<Map<String, String>> touched;

    TaskIndex(JdbcClient jdbc, TaskSubjects subjects, TaskChanges changes, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
        this.touched = new TransactionMemory<>(TreeMap::new, this::write);
    }

    /** The task was made or changed in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touched(String id) {
        touched.get().putIfAbsent(id, "");
    }

    /** The task ended in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(String id, boolean completed) {
        touched.get().put(id, completed ? COMPLETED : "withdrawn");
    }

    /** Brings the list up to date at once, for who reads on in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh() {
        var waiting = touched.present();
        if (waiting != null) {
            write(waiting);
        }
    }

    /** Makes the list anew where it differs from the engine's tables, as in a database from before there was a list. */
    @Transactional
    public void reconcile() {
        var different = jdbc.sql(
                        """
                        select coalesce(t.id_, w.id) from act_ru_task t full join worklist_task w on w.id = t.id_
                        where (t.id_ is null or w.id is null) and (t.id_ is null or t.proc_inst_id_ is not null)""")
                .query(String.class)
                .list();
        different.forEach(this::touched);
    }

    private void write(Map<String, String> waiting) {
        if (!waiting.isEmpty()) {
            var now = Map.copyOf(waiting);
            waiting.clear();
            copy(now);
        }
    }

    private void copy(Map<String, String> endings) {
        var all = jdbc.sql(COPY)
                .param("ids", endings.keySet().toArray(String[]::new))
                .param("completed", completed(endings))
                .param("actor", actor.get().name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> change(row))
                .list();
        changes.announce(subjects.complete(all), endings);
    }

    private static String[] completed(Map<String, String> endings) {
        return endings.keySet().stream()
                .filter(id -> COMPLETED.equals(endings.get(id)))
                .toArray(String[]::new);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("id"),
                row.getBoolean("gone"),
                row.getBoolean("known"),
                row.getString("step"),
                row.getString("name"),
                row.getString("definition"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("assignee"),
                row.getString("former"),
                Arrays.asList((String[]) row.getArray("groups").getArray()));
    }
}
