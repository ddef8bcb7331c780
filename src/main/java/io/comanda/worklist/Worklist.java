package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.access.UserUnknown;
import io.comanda.access.Users;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.worklist.domain.FormValidation;
import io.comanda.worklist.domain.FormWords;
import io.comanda.worklist.domain.TaskRows;
import io.comanda.worklist.domain.TaskScope;
import io.comanda.worklist.process.EngineTasks;
import io.comanda.worklist.process.TaskEndings;
import io.comanda.worklist.process.TaskIndex;
import java.time.Instant;
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
    private final TaskScopes scopes;
    private final EngineTasks engine;
    private final TaskIndex index;
    private final TaskEndings endings;
    private final TaskDrafts drafts;
    private final IncidentDesk incidents;
    private final FormValidation validation;
    private final FormWords words;
    private final Users users;
    private final TaskNotices notices;
    private final Timeline timeline;
    private final CurrentActor current;

    Worklist(
            TaskRows rows,
            TaskScopes scopes,
            EngineTasks engine,
            TaskIndex index,
            TaskEndings endings,
            TaskDrafts drafts,
            IncidentDesk incidents,
            FormValidation validation,
            FormWords words,
            Users users,
            TaskNotices notices,
            Timeline timeline,
            CurrentActor current) {
        this.rows = rows;
        this.scopes = scopes;
        this.engine = engine;
        this.index = index;
        this.endings = endings;
        this.drafts = drafts;
        this.incidents = incidents;
        this.validation = validation;
        this.words = words;
        this.users = users;
        this.notices = notices;
        this.timeline = timeline;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public Page<TaskView> tasks(TaskSearch search, Optional<Cursor> after, int limit) {
        return Page.of(
                rows.list(scopes.current(), search, after, limit + 1), limit, last -> TaskRows.cursor(search, last));
    }

    /** With the incidents for who may mend them. */
    @Transactional(readOnly = true)
    public TaskCounts counts() {
        var counts = rows.counts(scopes.current());
        return maySupervise() || current.get().has(Role.PROCESS_ADMIN.id())
                ? counts.withIncidents(incidents.count())
                : counts;
    }

    /** Ids of the tasks of one person, as far as the caller may see them, the most urgent first. */
    @Transactional(readOnly = true)
    public List<String> assignedTo(String assignee, int limit) {
        return rows.assignedTo(scopes.current(), assignee, limit);
    }

    @Transactional(readOnly = true)
    public TaskDetails task(String id) {
        var task = open(id);
        var form = engine.form(id).map(words::spoken).orElse(null);
        return new TaskDetails(task, engine.instruction(id), form, values(task, form));
    }

    /** Takes the task on; taking one's own again changes nothing. */
    public TaskView claim(String id) {
        rows.lock(id);
        var scope = scopes.current();
        var task = open(id, scope);
        if (task.assignee() != null && !scope.actsFor(task.assignee())) {
            throw endings.claimed(task);
        }
        if (task.assignee() == null) {
            engine.claim(task, scope.user());
        } else if (!task.assignee().equals(scope.user())) {
            engine.assign(task, scope.user());
        }
        return changed(id);
    }

    /** Gives a task back to its group; supervisors do so for others too. */
    public TaskView unclaim(String id) {
        rows.lock(id);
        var task = open(id);
        var assignee = task.assignee();
        if (!maySupervise() && (assignee == null || !scopes.current().actsFor(assignee))) {
            throw new TaskNotClaimed(id);
        }
        engine.assign(task, null);
        return changed(id);
    }

    /** Gives the task to somebody of its groups, whoever had it before, and tells him. */
    public TaskView hand(String id, String assignee) {
        var task = assign(id, assignee);
        notices.handed(assignee, List.of(task));
        return task;
    }

    /** Gives the task to somebody of its groups; for who gives many and tells of them at once. */
    public TaskView assign(String id, String assignee) {
        rows.lock(id);
        var task = open(id);
        requireFit(task, assignee);
        engine.assign(task, assignee);
        record(task, "worklist.TaskAssigned", Map.of("assignee", assignee));
        return changed(id);
    }

    public TaskView prioritise(String id, int priority) {
        rows.lock(id);
        engine.prioritise(open(id), priority);
        return changed(id);
    }

    /** When to look at it again; null takes that back. */
    public TaskView followUp(String id, @Nullable Instant at) {
        rows.lock(id);
        engine.followUp(open(id), at);
        return changed(id);
    }

    /** Completes the task with values that fit its form; the process goes on. */
    public void complete(String id, Map<String, JsonNode> submitted) {
        rows.lock(id);
        var scope = scopes.current();
        var task = open(id, scope);
        if (task.assignee() != null && !scope.actsFor(task.assignee())) {
            throw endings.claimed(task);
        }
        var values =
                engine.form(id).map(form -> validation.read(form, submitted)).orElseGet(Map::of);
        engine.complete(task, scope.user(), values);
        drafts.discard(id);
        var said = said(values);
        if (task.onBehalfOf() != null) {
            said.put("onBehalfOf", task.onBehalfOf());
        }
        record(task, "worklist.TaskCompleted", said);
    }

    public void comment(String id, String text) {
        var task = open(id);
        timeline.record(new Entry(TASK, id, "worklist.TaskCommented", Map.of("text", text)));
        record(task, "worklist.TaskCommented", Map.of("text", text));
        notices.named(task, text);
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
        return open(id, scopes.current());
    }

    private TaskView open(String id, TaskScope scope) {
        return rows.find(scope, id).orElseThrow(() -> engine.gone(id));
    }

    /** As it is after a change in this transaction. */
    private TaskView changed(String id) {
        index.refresh();
        return open(id);
    }

    private boolean maySupervise() {
        var actor = current.get();
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

    private Map<String, Object> values(TaskView task, @Nullable JsonNode form) {
        var values = new LinkedHashMap<String, Object>();
        if (form != null) {
            FormValidation.fields(form).forEach(field -> {
                var key = field.path("key").asString();
                var value = task.facts().get(key);
                if (value != null) {
                    values.put(key, words.shown(field, value));
                }
            });
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
        if (task.subjectType() != null && task.subject() != null) {
            var facts = new LinkedHashMap<>(more);
            facts.put(TASK, task.name());
            timeline.record(new Entry(task.subjectType(), task.subject(), kind, facts));
        }
    }
}
