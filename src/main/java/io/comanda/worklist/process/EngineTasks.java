package io.comanda.worklist.process;

import io.comanda.worklist.TaskView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine's tasks: what is done to them, with the engine's refusals in our words. */
@Component
public class EngineTasks {

    /** As far as the database counts with us. */
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private final TaskService tasks;
    private final FormService forms;
    private final ProcessEngineConfigurationImpl engine;
    private final TaskEndings endings;
    private final JsonMapper json;

    EngineTasks(
            TaskService tasks,
            FormService forms,
            ProcessEngineConfigurationImpl engine,
            TaskEndings endings,
            JsonMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.engine = engine;
        this.endings = endings;
        this.json = json;
    }

    public void claim(TaskView task, String user) {
        try {
            tasks.claim(task.id(), user);
        } catch (TaskAlreadyClaimedException | OptimisticLockingException e) {
            throw endings.claimed(task);
        } catch (NullValueException e) {
            throw gone(task.id());
        }
    }

    public void assign(TaskView task, @Nullable String user) {
        try {
            tasks.setAssignee(task.id(), user);
        } catch (NullValueException e) {
            throw gone(task.id());
        }
    }

    /** Goes on with the process, up to its next save point, in the caller's transaction. */
    public void complete(TaskView task, String user, Map<String, @Nullable Object> values) {
        try {
            together(() -> {
                if (!user.equals(task.assignee())) {
                    tasks.setAssignee(task.id(), user);
                }
                tasks.complete(task.id(), values);
                return task;
            });
        } catch (OptimisticLockingException | NullValueException e) {
            throw gone(task.id());
        }
    }

    /** Why there is no open task of this id. */
    public RuntimeException gone(String id) {
        return endings.gone(id);
    }

    public void prioritise(TaskView task, int priority) {
        try {
            tasks.setPriority(task.id(), priority);
        } catch (NullValueException e) {
            throw gone(task.id());
        }
    }

    /** Who looks at it again when; null for no particular time. */
    public void followUp(TaskView task, @Nullable Instant at) {
        var stored = tasks.createTaskQuery().taskId(task.id()).singleResult();
        if (stored == null) {
            throw gone(task.id());
        }
        stored.setFollowUpDate(at == null ? null : Date.from(at.isAfter(LAST) ? LAST : at));
        tasks.saveTask(stored);
    }

    /** What the diagram says is to be done. */
    public @Nullable String instruction(String id) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null ? null : task.getDescription();
    }

    /** The form's schema as it is deployed. */
    public Optional<JsonNode> form(String id) {
        return together(() ->
                forms.getTaskFormData(id).getCamundaFormRef() == null ? Optional.empty() : Optional.of(schema(id)));
    }

    private JsonNode schema(String id) {
        try (var schema = forms.getDeployedTaskForm(id)) {
            return json.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several calls as one command: the engine reads each row once and writes at the end. */
    private <T> T together(Supplier<T> calls) {
        return engine.getCommandExecutorTxRequired().execute(context -> calls.get());
    }
}
