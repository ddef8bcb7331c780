package io.comanda.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.worklist.SampleProcess;
import io.comanda.worklist.TaskTimes;
import io.comanda.worklist.TaskTimes.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** New tasks get the time that was set for their kind; whoever may do them is reminded, and escalation follows. */
@IntegrationTest
class TaskTimesTest {

    private static final String STEP = "sample-review/UserTask_SampleReview";

    @Autowired
    private KeptSettings settings;

    @Autowired
    private SampleProcess process;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Users users;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @AfterEach
    void asModelled() {
        set(Map.of());
        process.clear();
    }

    @Test
    void aNewTaskIsDueWhenTheSettingSaysAndEscalatesThenToWhoIsSet() {
        set(Map.of(STEP, new Times(Duration.ofHours(2), null, Role.FINANCE)));
        var number = process.start();
        var task = tasks.createTaskQuery().taskId(process.task(number)).singleResult();

        assertThat(task.getDueDate().toInstant())
                .isCloseTo(clock.instant().plus(2, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        assertThat(management
                        .createJobQuery()
                        .jobId(process.job(number))
                        .singleResult()
                        .getDuedate())
                .isEqualTo(task.getDueDate());

        process.run(number);
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .contains("finance")
                .doesNotContain("supervisor");
    }

    @Test
    void remindsOnceBeforeATaskIsDue() {
        var name = "s" + UUID.randomUUID().toString().substring(0, 8);
        users.create(UserDraft.person(name, name, new Email(name + "@example.com"), Role.ORDER_DESK));
        set(Map.of(STEP, new Times(Duration.ofHours(2), Duration.ofHours(3), null)));
        var number = process.start();
        tasks.setAssignee(process.task(number), name);

        reminders.remind();
        reminders.remind();

        assertThat(notifications.of("order", number))
                .filteredOn(mail -> mail.recipient().equals(name + "@example.com"))
                .extracting(MailView::kind)
                .containsExactly("task-due-soon");
    }

    private void set(Map<String, Times> steps) {
        var choice = TaskTimes.choice(settings);
        transaction.executeWithoutResult(status ->
                choice.keep(new TaskTimes(new TreeMap<>(steps)), choice.read().version()));
    }
}
