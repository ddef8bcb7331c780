package io.comanda.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a supervisor sees of who has how much to do, and how he moves it. */
@IntegrationTest
class WorkloadTest extends TaskCalls {

    @Test
    void countsWhatIsOpenAndDoneByPersonAndGroup() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var before = workload();
        var first = process.task(process.start());
        var second = process.task(process.start());
        process.start();
        assign(first, SUPERVISOR, ana).andExpect(status().isOk());
        assign(second, SUPERVISOR, ana).andExpect(status().isOk());
        complete(first, as(ana, "order-desk"), "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        var after = workload();
        assertThat(person(after, ana, "open")).isEqualTo(1);
        assertThat(person(after, ana, "overdue")).isZero();
        assertThat(person(after, ana, "done")).isEqualTo(1);
        assertThat(group(after, "open") - group(before, "open")).isEqualTo(2);
        assertThat(group(after, "unassigned") - group(before, "unassigned")).isEqualTo(1);
        assertThat(group(after, "done") - group(before, "done")).isEqualTo(1);
    }

    @Test
    void givesAllTasksOfOnePersonToAnother() throws Exception {
        var ana = user(Role.ORDER_DESK);
        var ben = user(Role.ORDER_DESK);
        var id = process.task(process.start());
        assign(id, SUPERVISOR, ana).andExpect(status().isOk());
        call(post("/api/tasks/bulk/reassignments"), DESK, "{\"from\":\"" + ana + "\"}")
                .andExpect(status().isForbidden());
        call(post("/api/tasks/bulk/reassignments"), SUPERVISOR, "{\"from\":\"" + ana + "\",\"to\":\"" + ben + "\"}")
                .andExpect(jsonPath("$.done").value(1));
        call(get("/api/tasks/" + id), DESK, null)
                .andExpect(jsonPath("$.task.assignee").value(ben));
        call(get("/api/notices"), as(ben, "order-desk"), null)
                .andExpect(jsonPath("$.items[*].kind", contains("worklist.TaskHanded")));
        call(post("/api/tasks/bulk/reassignments"), SUPERVISOR, "{\"from\":\"" + ben + "\"}")
                .andExpect(jsonPath("$.done").value(1));
        call(get("/api/tasks/" + id), DESK, null)
                .andExpect(jsonPath("$.task.assignee").doesNotExist());
    }

    @Test
    void findsColleaguesByAnyWordOfTheirName() throws Exception {
        var ana = user(Role.ORDER_DESK);
        call(get("/api/colleagues?q=" + ana), DESK, null).andExpect(jsonPath("$[*].username", contains(ana)));
        call(get("/api/colleagues?role=warehouse&q=" + ana), DESK, null)
                .andExpect(jsonPath("$").isEmpty());
        call(get("/api/colleagues?role=warehouse&role=order-desk&q=" + ana), DESK, null)
                .andExpect(jsonPath("$[*].username", contains(ana)));
        call(get("/api/colleagues?q=%25"), DESK, null).andExpect(jsonPath("$").isEmpty());
    }

    private String workload() throws Exception {
        return body(call(get("/api/tasks/workload"), SUPERVISOR, null).andExpect(status().isOk()));
    }

    private static int person(String workload, String name, String figure) {
        return first(workload, "$.people[?(@.username=='" + name + "')]." + figure);
    }

    private static int group(String workload, String figure) {
        return first(workload, "$.groups[?(@.group=='order-desk')]." + figure);
    }

    private static int first(String workload, String path) {
        List<Integer> found = JsonPath.read(workload, path);
        return found.isEmpty() ? 0 : found.get(0);
    }
}
