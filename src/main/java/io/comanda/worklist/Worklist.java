package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.access.UserUnknown;
import io.comanda.access.Users;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.worklist.domain.FormValidation;
import io.comanda.worklist.domain.TaskRows;
import io.comanda.worklist.domain.TaskScope;
import io.comanda.worklist.process.EngineTasks;
import io.comanda.worklist.process.Subjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The task list: what waits for people, and what they do with it. Everybody sees what is offered to his roles. */
@Component
@Transactional
public class Worklist {

    private static final String TASK = "task";

    private final TaskRows rows;
    private final EngineTasks engine;
    private final FormValidation validation;
    private final Subjects subjects;
    private final Users users;
    private final Timeline timeline;
    private final CurrentActor current;

    Worklist(
            TaskRows rows,
            EngineTasks engine,
            FormValidation validation,
            Subjects subjects,
            Users users,
            Timeline timeline,
            CurrentActor current) {
        this.rows = rows;
        this.engine = engine;
        this.validation = validation;
        this.subjects = subjects;
        this.users = users;
        this.timeline = timeline;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public Page<TaskView> tasks(TaskSearch search, Optional<Cursor> after, int limit) {
        return Page.of(rows.list(scope(), search, after, limit + 1), limit, TaskRows::cursor);
    }

    @Transactional(readOnly = true)
    public TaskDetails task(String id) {
        var task = open(id);
        var form = engine.form(id).orElse(null);
        return new TaskDetails(task, engine.instruction(id), form, values(task, form));
    }

    /** Takes the task on; taking one's own again changes nothing. */
    public TaskView claim(String id) {
        engine.claim(open(id), current.get().name());
        return open(id);
    }

    /** Gives a task back to its group; supervisors do so for others too. */
    public TaskView unclaim(String id) {
        var task = open(id);
        if (!current.get().name().equals(task.assignee()) && !maySupervise()) {
            throw new TaskNotClaimed(id);
        }
        engine.assign(task, null);
        return open(id);
    }

    /** Gives the task to somebody of its groups, whoever had it before. */
    public TaskView assign(String id, String assignee) {
        var task = open(id);
        requireFit(task, assignee);
        engine.assign(task, assignee);
        record(task, "worklist.TaskAssigned", Map.of("assignee", assignee));
        return open(id);
    }

    /** Completes the task with values that fit its form; the process goes on. */
    public void complete(String id, Map<String, JsonNode> submitted) {
        rows.lock(id);
        var task = open(id);
        var me = current.get().name();
        if (task.assignee() != null && !task.assignee().equals(me)) {
            throw new TaskClaimedByOther(task.assignee());
        }
        var values =
                engine.form(id).map(form -> validation.read(form, submitted)).orElseGet(Map::of);
        engine.complete(task, me, values);
        record(task, "worklist.TaskCompleted", said(values));
    }

    public void comment(String id, String text) {
        var task = open(id);
        timeline.record(new Entry(TASK, id, "worklist.TaskCommented", Map.of("text", text)));
        record(task, "worklist.TaskCommented", Map.of("text", text));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<TaskComment> comments(String id) {
        open(id);
        return timeline.of(TASK, id, Long.MAX_VALUE, Page.MAX_LIMIT).stream()
                .map(e -> new TaskComment(e.at(), e.actor(), e.facts().getOrDefault("text", "")))
                .toList();
    }

    private TaskView open(String id) {
        return rows.find(scope(), id).orElseThrow(() -> engine.gone(id));
    }

    private TaskScope scope() {
        return TaskScope.of(current.get());
    }

    private boolean maySupervise() {
        Actor actor = current.get();
        return actor.has(Role.SUPERVISOR.id()) || actor.has(Role.ADMINISTRATOR.id());
    }

    private void requireFit(TaskView task, String assignee) {
        try {
            var user = users.user(assignee);
            if (user.active() && user.roles().stream().map(Role::id).anyMatch(task.groups()::contains)) {
                return;
            }
        } catch (UserUnknown e) {
            // told below, as unfit
        }
        throw new AssigneeUnfit(assignee);
    }

    private static Map<String, Object> values(TaskView task, @Nullable JsonNode form) {
        var values = new LinkedHashMap<String, Object>();
        if (form != null) {
            FormValidation.fields(form).stream()
                    .map(field -> field.path("key").asString())
                    .filter(task.facts()::containsKey)
                    .forEach(key -> values.put(key, task.facts().get(key)));
        }
        return values;
    }

    private static Map<String, String> said(Map<String, @Nullable Object> values) {
        var said = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (value != null) {
                said.put(key, value.toString());
            }
        });
        return said;
    }

    private void record(TaskView task, String kind, Map<String, String> more) {
        if (task.subject() != null) {
            var facts = new LinkedHashMap<>(more);
            facts.put(TASK, task.name());
            timeline.record(new Entry(subjects.typeOfKey(task.process()), task.subject(), kind, facts));
        }
    }
}
