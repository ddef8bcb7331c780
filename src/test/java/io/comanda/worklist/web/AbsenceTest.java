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
import io.comanda.platform.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is away, and who does his tasks meanwhile. */
@IntegrationTest
class AbsenceTest extends TaskCalls {

    @Autowired
    private Timeline timeline;

    @Test
    void letsADeputyWorkForWhoIsAway() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.WAREHOUSE);
        var number = process.start();
        var id = process.task(number);
        assign(id, SUPERVISOR, ana).andExpect(status().isOk());
        list(as(ben, "warehouse"), "subject=" + number).andExpect(jsonPath("$.items", hasSize(0)));
        var today = today();
        var absence = "{\"deputy\":\"" + ben + "\",\"from\":\"" + today.minusDays(1) + "\",\"to\":\""
                + today.plusDays(2) + "\"}";
        call(post("/api/absences"), as(ana, "order-desk"), absence).andExpect(status().isCreated());
        call(post("/api/absences"), as(ana, "order-desk"), absence)
                .andExpect(jsonPath("$.errors[0].code").value("overlaps"));
        list(as(ben, "warehouse"), "view=mine&subject=" + number)
                .andExpect(jsonPath("$.items[*].onBehalfOf", contains(ana)));
        call(get("/api/tasks/workload"), SUPERVISOR, null)
                .andExpect(jsonPath("$.people[?(@.username=='" + ana + "')].open", contains(1)))
                .andExpect(jsonPath("$.people[?(@.username=='" + ana + "')].absence.deputy", contains(ben)));
        complete(id, as(ben, "warehouse"), "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 1).get(0).facts())
                .containsEntry("onBehalfOf", ana);
    }

    @Test
    void refusesAbsencesOfOthersAndNonsense() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.ORDER_DESK);
        var today = today();
        var body = "{\"username\":\"" + ana + "\",\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}";
        call(post("/api/absences"), as(ben, "order-desk"), body.formatted(ben, today, today))
                .andExpect(status().isForbidden());
        call(post("/api/absences"), SUPERVISOR, body.formatted(ana, today, today))
                .andExpect(jsonPath("$.errors[0].code").value("unfit"));
        call(post("/api/absences"), SUPERVISOR, body.formatted(ben, today, today.minusDays(1)))
                .andExpect(jsonPath("$.errors[0].code").value("period"));
        var made = call(post("/api/absences"), SUPERVISOR, body.formatted(ben, today, today))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var id = JsonPath.<Integer>read(made, "$.id");
        call(delete("/api/absences/" + id), as(ben, "order-desk"), null).andExpect(status().isNotFound());
        call(delete("/api/absences/" + id), as(ana, "order-desk"), null).andExpect(status().isNoContent());
    }
}
