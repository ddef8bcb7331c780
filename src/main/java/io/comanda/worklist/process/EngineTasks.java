package io.comanda.worklist.process;

import io.comanda.worklist.TaskAlreadyCompleted;
import io.comanda.worklist.TaskClaimedByOther;
import io.comanda.worklist.TaskUnknown;
import io.comanda.worklist.TaskView;
import io.comanda.worklist.TaskWithdrawn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine's tasks: what is done to them, with the engine's refusals in our words. */
@Component
public class EngineTasks {

    private static final String DONE = "completed";

    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final JsonMapper json;

    EngineTasks(TaskService tasks, FormService forms, HistoryService history, JsonMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.json = json;
    }

    public void claim(TaskView task, String user) {
        try {
            tasks.claim(task.id(), user);
        } catch (TaskAlreadyClaimedException e) {
            throw new TaskClaimedByOther(String.valueOf(e.getTaskAssignee()));
        } catch (OptimisticLockingException e) {
            throw new TaskClaimedByOther("?");
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
            if (task.assignee() == null) {
                tasks.claim(task.id(), user);
            }
            tasks.complete(task.id(), values);
        } catch (TaskAlreadyClaimedException e) {
            throw new TaskClaimedByOther(String.valueOf(e.getTaskAssignee()));
        } catch (OptimisticLockingException e) {
            throw new TaskAlreadyCompleted(task.name());
        } catch (NullValueException e) {
            throw gone(task.id());
        }
    }

    /** Why there is no open task of this id. */
    public RuntimeException gone(String id) {
        var past =
                history.createHistoricTaskInstanceQuery().taskId(id).finished().singleResult();
        if (past == null) {
            return new TaskUnknown(id);
        }
        return DONE.equals(past.getDeleteReason())
                ? new TaskAlreadyCompleted(past.getName())
                : new TaskWithdrawn(past.getName());
    }

    /** What the diagram says is to be done. */
    public @Nullable String instruction(String id) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null ? null : task.getDescription();
    }

    /** The form's schema as it is deployed. */
    public Optional<JsonNode> form(String id) {
        if (forms.getTaskFormData(id).getCamundaFormRef() == null) {
            return Optional.empty();
        }
        try (var schema = forms.getDeployedTaskForm(id)) {
            return Optional.of(json.readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
