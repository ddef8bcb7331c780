package io.comanda.worklist.process;

import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.worklist.TaskAlreadyCompleted;
import io.comanda.worklist.TaskClaimedByOther;
import io.comanda.worklist.TaskUnknown;
import io.comanda.worklist.TaskView;
import io.comanda.worklist.TaskWithdrawn;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says why a task cannot be worked on any more: who has it, who did it, or what made it needless. */
@Component
public class TaskEndings {

    private static final String DONE = "completed";
    private static final int ENTRIES = 50;

    /** Entries of a timeline that tell the end of what a task was for. */
    private static final Pattern ENDING = Pattern.compile(".*(Cancelled|CancellationRequested|GivenUp)");

    private final HistoryService history;
    private final Timeline timeline;
    private final Subjects subjects;
    private final Users users;
    private final Texts texts;

    TaskEndings(HistoryService history, Timeline timeline, Subjects subjects, Users users, Texts texts) {
        this.history = history;
        this.timeline = timeline;
        this.subjects = subjects;
        this.users = users;
        this.texts = texts;
    }

    public TaskClaimedByOther claimed(TaskView task) {
        var assignee = String.valueOf(task.assignee());
        return new TaskClaimedByOther(assignee, name(assignee), task.assignedAt());
    }

    /** Why there is no open task of this id. */
    public RuntimeException gone(String id) {
        var past =
                history.createHistoricTaskInstanceQuery().taskId(id).finished().singleResult();
        if (past == null) {
            return new TaskUnknown(id);
        }
        return DONE.equals(past.getDeleteReason())
                ? new TaskAlreadyCompleted(past.getName(), name(past.getAssignee()), instant(past.getEndTime()))
                : withdrawn(past);
    }

    private TaskWithdrawn withdrawn(HistoricTaskInstance past) {
        var ending = ending(past);
        var locale = LocaleContextHolder.getLocale();
        var happened = ending.map(e -> texts.get(locale, "timeline." + e.kind(), e.facts()))
                .orElseGet(() -> texts.get(locale, "worklist.needless"));
        return new TaskWithdrawn(
                past.getName(),
                ending.map(TimelineEvent::at).orElseGet(() -> instant(past.getEndTime())),
                happened,
                ending.map(e -> name(e.actor())).orElse(""));
    }

    /** Somebody asked for the end; the process that followed is not who people want to know. */
    private Optional<TimelineEvent> ending(HistoricTaskInstance past) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(past.getProcessInstanceId())
                .singleResult();
        if (instance == null || instance.getBusinessKey() == null) {
            return Optional.empty();
        }
        var type = subjects.typeOf(past.getProcessDefinitionId());
        return timeline.of(type, instance.getBusinessKey(), Long.MAX_VALUE, ENTRIES).stream()
                .filter(entry -> ENDING.matcher(entry.kind()).matches())
                .reduce((newer, older) -> older);
    }

    /** As colleagues know him. */
    private String name(@Nullable String username) {
        if (username == null) {
            return "?";
        }
        return users.find(username).map(UserView::displayName).orElse(username);
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }
}
