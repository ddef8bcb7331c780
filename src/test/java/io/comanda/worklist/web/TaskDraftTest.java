package io.comanda.worklist.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody types into a form is kept until it is sent, and told is who was faster. */
@IntegrationTest
class TaskDraftTest extends TaskCalls {

    private static final RequestPostProcessor COLLEAGUE = as("colleague", "order-desk");

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsADraftUntilItsWriterIsDone() throws Exception {
        var id = process.task(process.start());
        var draft = "/api/tasks/" + id + "/draft";
        call(get(draft), DESK, null).andExpect(status().isNotFound());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"half a sen\"}}").andExpect(status().isOk());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"half a sentence\"}}")
                .andExpect(status().isOk());
        call(get(draft), DESK, null).andExpect(jsonPath("$.variables.reason").value("half a sentence"));
        call(get(draft), COLLEAGUE, null).andExpect(status().isNotFound());
        call(put(draft), Callers.as("warehouse"), "{\"variables\":{}}").andExpect(status().isNotFound());
        call(put(draft), DESK, "{\"variables\":{\"reason\":\"" + "x".repeat(70_000) + "\"}}")
                .andExpect(jsonPath("$.code").value("worklist.DraftTooLarge"));
        complete(id, DESK, "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        call(get(draft), DESK, null).andExpect(status().isNotFound());
        call(delete(draft), DESK, null).andExpect(status().isNoContent());
    }

    @Test
    void tellsWhoTookATaskAwayAndKeepsTheDraft() throws Exception {
        var number = process.start();
        var id = process.task(number);
        call(put("/api/tasks/" + id + "/draft"), DESK, "{\"variables\":{\"reason\":\"typed\"}}")
                .andExpect(status().isOk());
        var ana = new Actor("ana", Actor.Kind.PERSON, Set.of("order-desk"), null);
        SecurityContextHolder.getContext().setAuthentication(Callers.authentication(ana));
        try {
            transaction.executeWithoutResult(t -> timeline.record(
                    Entry.order(number, "ordering.CancellationRequested", Map.of("reason", "too late"))));
        } finally {
            SecurityContextHolder.clearContext();
        }
        process.cancel(number);
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("worklist.TaskWithdrawn"))
                .andExpect(jsonPath("$.by").value("ana"))
                .andExpect(jsonPath("$.at").isString())
                .andExpect(jsonPath("$.happened").value("Cancellation requested: too late"));
        call(get("/api/tasks/" + id + "/draft"), DESK, null)
                .andExpect(jsonPath("$.variables.reason").value("typed"));
    }

    @Test
    void tellsWhoWasFaster() throws Exception {
        var id = process.task(process.start());
        claim(id, COLLEAGUE).andExpect(jsonPath("$.assignedAt").isString());
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(jsonPath("$.assigneeName").value("colleague"))
                .andExpect(jsonPath("$.since").isString());
        complete(id, COLLEAGUE, "{\"decision\":\"accept\"}").andExpect(status().isNoContent());
        complete(id, DESK, "{\"decision\":\"accept\"}")
                .andExpect(jsonPath("$.code").value("worklist.TaskAlreadyCompleted"))
                .andExpect(jsonPath("$.by").value("colleague"))
                .andExpect(jsonPath("$.at").isString());
    }
}
