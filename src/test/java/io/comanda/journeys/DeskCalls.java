package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The incident desk as a supervisor uses it. */
record DeskCalls(MockMvc http) {

    /** Groups of open incidents at a step, or of {@code mail}. */
    List<Map<String, Object>> at(String where) {
        return JsonPath.read(call(get("/api/incidents")), "$[?(@.where == '" + where + "')]");
    }

    List<String> ofCause(String cause) {
        return JsonPath.read(call(get("/api/incidents/causes/" + cause)), "$.items[*].id");
    }

    /** Reads something of the story of an incident, for instance {@code explanation}. */
    <T> T story(String incident, String path) {
        return JsonPath.read(call(get("/api/incidents/" + incident)), "$." + path);
    }

    void retry(String incident) {
        call(post("/api/incidents/" + incident + "/retry"));
    }

    int retryAll(String cause) {
        var asked = post("/api/incidents/retries")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"cause\": \"" + cause + "\"}");
        return JsonPath.read(call(asked), "$.retried");
    }

    int waitingMails() {
        return JsonPath.read(call(get("/api/mails/backlog")), "$.waiting");
    }

    private String call(MockHttpServletRequestBuilder request) {
        try {
            var response = http.perform(request.with(Callers.as("supervisor")))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 299);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
