package io.comanda.worklist.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.Callers;
import io.comanda.worklist.SampleProcess;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls to the task list, about the sample process. */
abstract class TaskCalls {

    static final RequestPostProcessor DESK = Callers.as("order-desk");
    static final RequestPostProcessor SUPERVISOR = Callers.as("supervisor");

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleProcess process;

    @AfterEach
    void clear() {
        process.clear();
    }

    ResultActions claim(String id, RequestPostProcessor caller) throws Exception {
        return call(post("/api/tasks/" + id + "/claim"), caller, null);
    }

    ResultActions assign(String id, RequestPostProcessor caller, String assignee) throws Exception {
        return call(post("/api/tasks/" + id + "/assignment"), caller, "{\"assignee\":\"" + assignee + "\"}");
    }

    ResultActions complete(String id, RequestPostProcessor caller, String variables) throws Exception {
        return call(post("/api/tasks/" + id + "/completion"), caller, "{\"variables\":" + variables + "}");
    }

    ResultActions list(RequestPostProcessor caller, String query) throws Exception {
        return call(get(URI.create("/api/tasks?" + query)), caller, null);
    }

    ResultActions call(MockHttpServletRequestBuilder request, RequestPostProcessor caller, @Nullable String body)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(request.with(caller));
    }
}
