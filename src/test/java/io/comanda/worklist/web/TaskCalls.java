package io.comanda.worklist.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.Callers;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.company.Company;
import io.comanda.worklist.SampleProcess;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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

    @Autowired
    private Users users;

    @Autowired
    private Company company;

    @Autowired
    private Clock clock;

    @AfterEach
    void clear() {
        process.clear();
    }

    /** Where the company is: around midnight it is another day than where the tests run. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(company.timeZone()));
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

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    static RequestPostProcessor as(String name, String role) {
        return Callers.as(new Actor(name, Actor.Kind.PERSON, Set.of(role), null));
    }

    /** A colleague of this test only. */
    String user(Role role) {
        var name = "w" + UUID.randomUUID().toString().substring(0, 8);
        users.create(new UserDraft(
                name, Actor.Kind.PERSON, name, new Email(name + "@example.com"), "en", Set.of(role), null));
        return name;
    }
}
