package io.comanda.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.worklist.SampleProcess;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class EscalationTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleProcess process;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Users users;

    @AfterEach
    void clear() {
        process.clear();
    }

    @Test
    void aLateTaskBecomesUrgentAndGoesToTheSupervisors() throws Exception {
        var name = "s" + UUID.randomUUID().toString().substring(0, 8);
        users.create(UserDraft.person(name, name, new Email(name + "@example.com"), Role.SUPERVISOR));
        var number = process.start();

        process.run(number);

        mvc.perform(get("/api/tasks?subject=" + number).with(Callers.as("supervisor")))
                .andExpect(jsonPath("$.items[0].priority").value(80))
                .andExpect(jsonPath("$.items[0].groups", containsInAnyOrder("order-desk", "supervisor")));
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 10))
                .extracting(TimelineEvent::kind)
                .contains("worklist.TaskEscalated");
        assertThat(notifications.of("order", number))
                .extracting(MailView::kind, MailView::recipient)
                .contains(tuple("task-escalated", name + "@example.com"));
    }
}
