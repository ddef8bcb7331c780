package io.comanda.worklist.process;

import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.worklist.TaskEscalated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who may take a late task now. */
@Component
class EscalationMails {

    private final Users users;
    private final Notifications notifications;

    EscalationMails(Users users, Notifications notifications) {
        this.users = users;
        this.notifications = notifications;
    }

    @EventListener
    void taskEscalated(TaskEscalated late) {
        for (var supervisor : users.holding(late.escalatedTo())) {
            if (supervisor.email() != null) {
                notifications.tell(notice(late, supervisor, supervisor.email()));
            }
        }
    }

    private static Notice notice(TaskEscalated late, UserView supervisor, String email) {
        return new Notice(
                "task-escalated",
                new Email(email),
                supervisor.language(),
                late.subjectType(),
                late.subject(),
                facts(late),
                List.of(),
                "task-escalated/" + late.taskId() + "/" + supervisor.username());
    }

    private static Map<String, Object> facts(TaskEscalated late) {
        var facts = new HashMap<String, Object>();
        facts.put("taskName", late.name());
        facts.put("concerns", late.subject());
        facts.put("group", String.join(", ", late.groups()));
        facts.put("link", "/tasks/" + late.taskId());
        if (late.dueAt() != null) {
            facts.put("dueAt", late.dueAt().toString());
        }
        return facts;
    }
}
