package io.comanda.worklist;

import io.comanda.access.Colleagues;
import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of tasks: given to them, to who they stand in for, overdue, or named in what is written there. */
@Component
@Transactional
public class TaskNotices {

    private final Notices notices;
    private final Absences absences;
    private final Colleagues colleagues;
    private final Users users;

    TaskNotices(Notices notices, Absences absences, Colleagues colleagues, Users users) {
        this.notices = notices;
        this.absences = absences;
        this.colleagues = colleagues;
        this.users = users;
    }

    /** Tells once, however many tasks were given; his deputy too when he is away today. */
    public void handed(String assignee, List<TaskView> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        var many = tasks.size() > 1;
        notices.tell(List.of(assignee), draft(many ? "worklist.TasksHanded" : "worklist.TaskHanded", assignee, tasks));
        var absence = absences.today(List.of(assignee)).get(assignee);
        if (absence != null) {
            var kind = many ? "worklist.TasksForAbsent" : "worklist.TaskForAbsent";
            notices.tell(List.of(absence.deputy()), draft(kind, assignee, tasks));
        }
    }

    /** Tells the colleagues named by {@code @username} who may see the task. */
    void named(TaskView task, String text) {
        var named = colleagues.namedIn(text).stream()
                .filter(user -> maySee(user, task))
                .map(UserView::username)
                .toList();
        var facts = new HashMap<>(facts(task));
        facts.put("text", text);
        notices.tell(named, new NoticeDraft("worklist.Named", "task", task.id(), facts));
    }

    @EventListener
    void escalated(TaskEscalated late) {
        var supervisors =
                users.holding(Role.SUPERVISOR).stream().map(UserView::username).toList();
        notices.tell(
                supervisors,
                new NoticeDraft(
                        "worklist.TaskEscalated",
                        "task",
                        late.taskId(),
                        Map.of("task", late.name(), "concerns", late.subject())));
    }

    private static NoticeDraft draft(String kind, String assignee, List<TaskView> tasks) {
        var facts = new HashMap<String, String>();
        facts.put("assignee", assignee);
        if (tasks.size() > 1) {
            facts.put("count", String.valueOf(tasks.size()));
            return new NoticeDraft(kind, "tasks", assignee, facts);
        }
        facts.putAll(facts(tasks.get(0)));
        return new NoticeDraft(kind, "task", tasks.get(0).id(), facts);
    }

    private static Map<String, String> facts(TaskView task) {
        return Map.of("task", task.name(), "concerns", Objects.requireNonNullElse(task.subject(), ""));
    }

    private static boolean maySee(UserView user, TaskView task) {
        return user.username().equals(task.assignee())
                || user.roles().stream()
                        .anyMatch(role -> role == Role.SUPERVISOR
                                || role == Role.ADMINISTRATOR
                                || role != Role.AGENT && task.groups().contains(role.id()));
    }
}
