package io.comanda.worklist;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.worklist.domain.TaskRows;
import io.comanda.worklist.process.EngineTasks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what people type, each his own, so that they go on at another screen. A draft ends with the task it was for when
 * its writer completes that; when somebody else does, or the order is cancelled, it can still be read for a week.
 */
@Component
@Transactional
public class TaskDrafts {

    private static final int LIMIT = 64 * 1024;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final TypeReference<Map<String, JsonNode>> VARIABLES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TaskRows rows;
    private final TaskScopes scopes;
    private final EngineTasks engine;
    private final CurrentActor current;
    private final Clock clock;

    TaskDrafts(
            JdbcClient jdbc,
            JsonMapper json,
            TaskRows rows,
            TaskScopes scopes,
            EngineTasks engine,
            CurrentActor current,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.scopes = scopes;
        this.engine = engine;
        this.current = current;
        this.clock = clock;
    }

    public TaskDraft save(String task, Map<String, JsonNode> variables) {
        if (rows.find(scopes.current(), task).isEmpty()) {
            throw engine.gone(task);
        }
        var content = json.writeValueAsString(variables);
        if (content.length() > LIMIT) {
            throw new DraftTooLarge(LIMIT);
        }
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into worklist_draft (task_id, username, content, saved_at) values (?, ?, ?::jsonb, ?)
                        on conflict (task_id, username) do update
                        set content = excluded.content, saved_at = excluded.saved_at""")
                .params(task, current.get().name(), content, Timestamp.from(now))
                .update();
        return new TaskDraft(variables, now);
    }

    /** One's own, also when the task is gone. */
    @Transactional(readOnly = true)
    public TaskDraft get(String task) {
        return jdbc.sql("select content, saved_at from worklist_draft where task_id = ? and username = ?")
                .params(task, current.get().name())
                .query((row, n) -> new TaskDraft(
                        json.readValue(row.getString("content"), VARIABLES),
                        row.getTimestamp("saved_at").toInstant()))
                .optional()
                .orElseThrow(() -> new DraftUnknown(task));
    }

    public void discard(String task) {
        jdbc.sql("delete from worklist_draft where task_id = ? and username = ?")
                .params(task, current.get().name())
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    public void forgetOld() {
        jdbc.sql(
                        """
                        delete from worklist_draft d where saved_at < ?
                        and not exists (select 1 from worklist_task t where t.id = d.task_id)""")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
