package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who is told what about tasks, and how he marks it as read. */
@IntegrationTest
class TaskNoticesTest extends TaskCalls {

    @Test
    void tellsWhoGetsATask() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var number = process.start();
        var id = process.task(number);
        assign(id, SUPERVISOR, ana).andExpect(status().isOk());
        notices(ana, "order-desk")
                .andExpect(jsonPath("$.items[*].kind", contains("worklist.TaskHanded")))
                .andExpect(jsonPath("$.items[0].subjectType").value("task"))
                .andExpect(jsonPath("$.items[0].subject").value(id))
                .andExpect(
                        jsonPath("$.items[0].text").value("supervisor gave you the task Review sample of " + number));
    }

    @Test
    void tellsOnceOfManyAndTheDeputyToo() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.WAREHOUSE);
        var today = today();
        call(
                        post("/api/absences"),
                        as(ana, "order-desk"),
                        "{\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(ben, today, today.plusDays(3)))
                .andExpect(status().isCreated());
        var ids = List.of(process.task(process.start()), process.task(process.start()));
        call(
                        post("/api/tasks/bulk/assignments"),
                        SUPERVISOR,
                        "{\"ids\":[\"%s\"],\"assignee\":\"%s\"}".formatted(String.join("\",\"", ids), ana))
                .andExpect(jsonPath("$.done").value(2));
        notices(ana, "order-desk")
                .andExpect(jsonPath("$.items[*].text", contains("supervisor gave you 2 tasks")))
                .andExpect(jsonPath("$.items[0].subjectType").value("tasks"));
        notices(ben, "warehouse")
                .andExpect(jsonPath("$.items[*].kind", contains("worklist.TasksForAbsent", "worklist.DeputyNamed")));
    }

    @Test
    void tellsWhoIsNamedAndMaySeeTheTask() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.WAREHOUSE);
        var id = process.task(process.start());
        call(
                        post("/api/tasks/" + id + "/comments"),
                        DESK,
                        "{\"text\":\"@%s and @%s and @nobody: look\"}".formatted(ana, ben))
                .andExpect(status().isCreated());
        notices(ana, "order-desk").andExpect(jsonPath("$.items[*].kind", contains("worklist.Named")));
        notices(ben, "warehouse").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void marksOneOrAllAsRead() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var desk = as(ana, "order-desk");
        for (var i = 0; i < 3; i++) {
            assign(process.task(process.start()), SUPERVISOR, ana).andExpect(status().isOk());
        }
        List<Integer> ids = JsonPath.read(body(notices(ana, "order-desk")), "$.items[*].id");
        assertThat(unread(desk)).isEqualTo(3);
        call(post("/api/notices/" + ids.get(1) + "/read"), as(user(Role.ORDER_DESK), "order-desk"), null)
                .andExpect(status().isNoContent());
        assertThat(unread(desk)).as("somebody else's stays unread").isEqualTo(3);
        call(post("/api/notices/" + ids.get(1) + "/read"), desk, null).andExpect(status().isNoContent());
        assertThat(unread(desk)).isEqualTo(2);
        call(post("/api/notices/read"), desk, "{\"upTo\":" + ids.get(0) + "}").andExpect(status().isNoContent());
        assertThat(unread(desk)).isZero();
        call(get("/api/notices?unread=true"), desk, null).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void tellsTheDeputyThatAnAbsenceEnded() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.ORDER_DESK);
        var today = today();
        var made = body(call(
                post("/api/absences"),
                SUPERVISOR,
                "{\"username\":\"%s\",\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(ana, ben, today, today)));
        call(delete("/api/absences/" + JsonPath.read(made, "$.id")), SUPERVISOR, null)
                .andExpect(status().isNoContent());
        notices(ana, "order-desk").andExpect(jsonPath("$.items[*].kind", contains("worklist.AbsenceEntered")));
        notices(ben, "order-desk")
                .andExpect(jsonPath("$.items[*].kind", contains("worklist.AbsenceEnded", "worklist.DeputyNamed")));
    }

    private ResultActions notices(String name, String role) throws Exception {
        return call(get("/api/notices"), as(name, role), null).andExpect(status().isOk());
    }

    private int unread(RequestPostProcessor caller) throws Exception {
        return JsonPath.<Integer>read(body(call(get("/api/notices/unread"), caller, null)), "$.count");
    }
}
