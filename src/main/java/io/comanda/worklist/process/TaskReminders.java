package io.comanda.worklist.process;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.worklist.TaskTimes;
import io.comanda.worklist.domain.RemindedTask;
import io.comanda.worklist.domain.TasksDueSoon;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who may do a task, a while before it is due: to whoever has it, else to its groups. */
@Component
public class TaskReminders {

    private final Choice<TaskTimes> times;
    private final TasksDueSoon dueSoon;
    private final Subjects subjects;
    private final Users users;
    private final Notifications notifications;
    private final Clock clock;

    TaskReminders(
            KeptSettings settings,
            TasksDueSoon dueSoon,
            Subjects subjects,
            Users users,
            Notifications notifications,
            Clock clock) {
        this.times = TaskTimes.choice(settings);
        this.dueSoon = dueSoon;
        this.subjects = subjects;
        this.users = users;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Each task once; several nodes share the work. */
    @Scheduled(fixedDelayString = "${comanda.worklist.reminder-pause:1m}", initialDelayString = "1m")
    @Transactional
    public void remind() {
        dueSoon.take(times.now(), clock.instant()).forEach(this::remind);
    }

    private void remind(RemindedTask task) {
        var type = subjects.typeOf(task.definition());
        readers(task)
                .filter(reader -> reader.email() != null)
                .distinct()
                .forEach(reader -> notifications.tell(notice(task, type, reader)));
    }

    private Stream<UserView> readers(RemindedTask task) {
        return task.assignee() == null
                ? Arrays.stream(Role.values())
                        .filter(role -> task.groups().contains(role.id()))
                        .flatMap(role -> users.holding(role).stream())
                : users.find(task.assignee()).stream();
    }

    private static Notice notice(RemindedTask task, String subjectType, UserView reader) {
        return new Notice(
                "task-due-soon",
                new Email(Objects.requireNonNull(reader.email())),
                reader.language(),
                subjectType,
                Optional.ofNullable(task.subject()).orElse(task.id()),
                facts(task),
                List.of(),
                "task-due-soon/" + task.id() + "/" + reader.username());
    }

    private static Map<String, Object> facts(RemindedTask task) {
        return Map.of(
                "taskName", task.name(),
                "concerns", Optional.ofNullable(task.subject()).orElse("-"),
                "taskDue", task.dueAt().toString(),
                "link", "/tasks/" + task.id());
    }
}
