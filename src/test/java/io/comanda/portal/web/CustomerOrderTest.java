package io.comanda.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The customer's page of an order, without a login. */
@IntegrationTest
class CustomerOrderTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Timeline timeline;

    @Test
    void callsNothingPaidThatIsBoughtOnAccount() throws Exception {
        show(token(placed("ACCOUNT", null)))
                .andExpect(jsonPath("$.steps[1].key").value("paid"))
                .andExpect(jsonPath("$.steps[1].state").value("DONE"))
                .andExpect(jsonPath("$.steps[1].label").value("Payment approved"));
    }

    @Test
    void showsAFinishedOrderWithItsStepsAndPapers() throws Exception {
        var number = placed("CARD", "tok_visa");
        var token = token(number);
        var page = show(token)
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(jsonPath("$.number").value(number))
                .andExpect(jsonPath("$.steps[*].key", contains("received", "paid", "packed", "shipped", "delivered")))
                .andExpect(jsonPath("$.steps[0].state").value("DONE"))
                .andExpect(jsonPath("$.steps[1].state").value("DONE"))
                .andExpect(jsonPath("$.steps[1].label").value("Paid"))
                .andExpect(jsonPath("$.steps[1].at").isString())
                .andExpect(jsonPath("$.steps[3].state").value("DONE"))
                .andExpect(jsonPath("$.lines", hasSize(1)))
                .andExpect(jsonPath("$.deliveries", hasSize(1)))
                .andExpect(jsonPath("$.deliveries[0].stateLabel").value("Handed to the carrier"))
                .andExpect(jsonPath("$.documents[?(@.kind=='pick-list')]", hasSize(0)))
                .andExpect(jsonPath("$.documents[?(@.kind=='label')]", hasSize(0)))
                .andExpect(jsonPath("$.documents[?(@.kind=='invoice')]", hasSize(1)))
                .andExpect(jsonPath("$.actions.cancel").value(false))
                .andExpect(jsonPath("$.actions.pay", hasSize(0)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("priceExplanation", "agent", "warehouse", "cost", "paymentToken");
        var invoice = JsonPath.<List<Integer>>read(page, "$.documents[?(@.kind=='invoice')].id")
                .get(0);
        mvc.perform(get("/api/customer-orders/" + token + "/documents/" + invoice))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        var other = token(placed("CARD", "tok_visa"));
        mvc.perform(get("/api/customer-orders/" + other + "/documents/" + invoice))
                .andExpect(status().isNotFound());
    }

    @Test
    void answersWrongExpiredAndRevokedLinksAlike() throws Exception {
        var number = placed("TRANSFER", null);
        var token = token(number);
        show(token).andExpect(status().isOk());
        var wrong = show(token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(delete("/api/orders/" + number + "/customer-link").with(Callers.as("order-desk")))
                .andExpect(status().isNoContent());
        var revoked = show(token)
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(revoked.replace(token, "")).contains("portal.CustomerOrderUnknown");
        assertThat(JsonPath.<String>read(wrong, "$.detail")).isEqualTo(JsonPath.<String>read(revoked, "$.detail"));
        for (var nonsense : new String[] {"x", "x.y", "-", "a.b.c", "x".repeat(400)}) {
            show(nonsense)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("portal.CustomerOrderUnknown"));
        }
    }

    @Test
    void letsTheCustomerTakeAnotherCardAfterADecline() throws Exception {
        var number = placed("CARD", "tok_declined");
        var token = token(number);
        show(token)
                .andExpect(jsonPath("$.actions.pay[*].method", not(contains("ACCOUNT"))))
                .andExpect(jsonPath("$.headline").isString());
        act(token, "payment", "{\"method\":\"ACCOUNT\"}").andExpect(status().isUnprocessableContent());
        act(token, "payment", "{\"method\":\"CARD\",\"cardToken\":\"tok_visa\"}")
                .andExpect(status().isOk());
        journey.runJobs(number);
        assertThat(journey.order(number).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        act(token, "payment", "{\"method\":\"CARD\",\"cardToken\":\"tok_visa\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("portal.PaymentNotWanted"));
    }

    @Test
    void cancelsInTheCustomersName() throws Exception {
        var number = placed("TRANSFER", null);
        var token = token(number);
        show(token).andExpect(jsonPath("$.actions.cancel").value(true));
        mvc.perform(get("/api/customer-orders/" + token + "/cancellation"))
                .andExpect(jsonPath("$.possible").value(true))
                .andExpect(jsonPath("$.effects[*].kind", contains("MAIL")));
        act(token, "cancellation", "{\"reason\":\"found it cheaper\"}").andExpect(status().isOk());
        journey.runJobs(number);
        assertThat(journey.order(number).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(timeline.of("order", number, Long.MAX_VALUE, 50))
                .filteredOn(e -> e.kind().equals("ordering.CancellationRequested"))
                .allMatch(e -> e.actorKind() == Actor.Kind.CUSTOMER);
        show(token).andExpect(jsonPath("$.cancelled").value(true));
        mvc.perform(get("/api/customer-orders/" + token + "/cancellation"))
                .andExpect(jsonPath("$.possible").value(false))
                .andExpect(jsonPath("$.reason").isNotEmpty());
        act(token, "cancellation", "{}").andExpect(status().isConflict());
    }

    @Test
    void bringsAQuestionToTheDeskAndTheAnswerBack() throws Exception {
        var number = placed("CARD", "tok_visa");
        var token = token(number);
        act(token, "questions", "{\"question\":\"Does it fit a 29 inch wheel?\"}")
                .andExpect(status().isOk());
        journey.runJobs(number);
        var tasks = mvc.perform(get("/api/tasks?subject=" + number).with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.items[0].name").value("Answer question"))
                .andExpect(jsonPath("$.items[0].facts.question").value("Does it fit a 29 inch wheel?"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(post("/api/tasks/" + JsonPath.read(tasks, "$.items[0].id") + "/completion")
                        .with(Callers.as("order-desk"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"variables\":{\"answer\":\"It does.\"}}"))
                .andExpect(status().isNoContent());
        journey.runJobs(number);
        show(token).andExpect(jsonPath("$.questions[0].answer").value("It does."));
        assertThat(journey.mails(number)).contains("question-answered");
        for (var i = 0; i < 5; i++) {
            act(token, "questions", "{\"question\":\"And now?\"}").andExpect(status().isOk());
        }
        act(token, "questions", "{\"question\":\"And now?\"}").andExpect(status().isTooManyRequests());
        act(token, "questions", "{\"question\":\" \"}").andExpect(status().isUnprocessableContent());
    }

    private String placed(String method, @Nullable String cardToken) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer(method, warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "1000", null);
        var number = journey.place(customer, null, cardToken, Journey.line(product, 1));
        journey.runJobs(number);
        return number;
    }

    private String token(String number) throws Exception {
        var link = mvc.perform(post("/api/orders/" + number + "/customer-link").with(Callers.as("order-desk")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var url = JsonPath.<String>read(link, "$.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private ResultActions show(String token) throws Exception {
        return mvc.perform(get("/api/customer-orders/{token}", token));
    }

    private ResultActions act(String token, String what, String body) throws Exception {
        return mvc.perform(post("/api/customer-orders/{token}/{what}", token, what)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
