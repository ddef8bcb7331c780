package io.comanda.quoting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Quotes over HTTP: by the desk, by an agent, and by whoever has the customer's link. */
@IntegrationTest
class QuoteControllerTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void isWrittenOnceSentAndAcceptedByTheCustomersLink() throws Exception {
        var agent = shop.agent("5");
        var customer =
                shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "10000", agent);
        var product = shop.productFor(customer, "10.00", 10);
        var body = body(customer, product, 2);
        var number = number(desk(post("/api/quotes").header("Idempotency-Key", customer), body)
                .andExpect(status().isCreated()));
        assertThat(number(desk(post("/api/quotes").header("Idempotency-Key", customer), body)))
                .isEqualTo(number);
        desk(put("/api/quotes/" + number), body(customer, product, 3)).andExpect(status().isOk());
        desk(post("/api/quotes/" + number + "/sending"), "")
                .andExpect(jsonPath("$.state").value("IN_APPROVAL"));
        journey.runJobs(number);
        desk(get("/api/quotes?state=SENT&text=" + number), "")
                .andExpect(jsonPath("$.items[0].number").value(number))
                .andExpect(jsonPath("$.items[0].total.currency").value("EUR"));
        desk(get("/api/quotes/" + number + "/versions/1/document"), "")
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        desk(get("/api/quotes/" + number + "/timeline"), "")
                .andExpect(jsonPath("$.items[*].text", hasItem(containsString("sent to the customer"))));

        var own = Callers.agent(agent);
        mvc.perform(get("/api/quotes/" + number).with(own)).andExpect(status().isOk());
        var other = Callers.agent("SOMEBODY");
        mvc.perform(get("/api/quotes/" + number).with(other)).andExpect(status().isNotFound());
        mvc.perform(get("/api/quotes").with(other)).andExpect(jsonPath("$.items[*].number", not(hasItem(number))));
        mvc.perform(get("/api/search").param("q", number).with(own))
                .andExpect(jsonPath("$.quotes[*].number", hasItem(number)));
        mvc.perform(get("/api/search").param("q", number).with(other))
                .andExpect(jsonPath("$.quotes[*].number", not(hasItem(number))));
        mvc.perform(post("/api/quotes/" + number + "/reminders").with(other)).andExpect(status().isNotFound());
        mvc.perform(get("/api/quotes").with(Callers.as("warehouse"))).andExpect(status().isForbidden());

        var link = "/api/customer-quotes/" + token(number);
        mvc.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.open").value(true))
                .andExpect(jsonPath("$.lines[0].quantity").value(3))
                .andExpect(content().string(not(containsString("priceExplanation"))));
        mvc.perform(get(link + "/document")).andExpect(content().contentType(MediaType.APPLICATION_PDF));
        customer(link + "/acceptance", "{\"name\": \"Ana Pop\", \"terms\": false}")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.errors[0].pointer").value("/terms"));
        var accepted = customer(link + "/acceptance", "{\"name\": \"Ana Pop\", \"terms\": true}")
                .andExpect(jsonPath("$.state").value("ACCEPTED"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        customer(link + "/acceptance", "{\"name\": \"Ana Pop\", \"terms\": true}")
                .andExpect(status().isOk());
        customer(link + "/refusal", "{\"reason\": \"PRICE\"}").andExpect(status().isConflict());
        mvc.perform(get("/api/customer-orders/" + JsonPath.read(accepted, "$.orderLink")))
                .andExpect(status().isOk());
    }

    @Test
    void saysOnOldLinksThatThereIsANewerVersion() throws Exception {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "10.00", 10);
        var number = number(desk(post("/api/quotes").header("Idempotency-Key", customer), body(customer, product, 2)));
        desk(post("/api/quotes/" + number + "/sending"), "");
        journey.runJobs(number);
        var old = "/api/customer-quotes/" + token(number);
        customer(old + "/questions", "{\"question\": \"Is blue possible?\"}")
                .andExpect(jsonPath("$.questions[0].question").value("Is blue possible?"));
        desk(post("/api/quotes/" + number + "/versions"), "")
                .andExpect(jsonPath("$.versions.length()").value(2));
        mvc.perform(get(old))
                .andExpect(jsonPath("$.outdated").value(true))
                .andExpect(jsonPath("$.open").value(false));
        customer(old + "/refusal", "{\"reason\": \"PRICE\", \"remark\": \"ten percent less elsewhere\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("quoting.QuoteOutdated"));
        desk(post("/api/quotes/" + number + "/copies"), "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.copiedFrom").value(number));
        desk(post("/api/quotes/" + number + "/withdrawal"), "{\"reason\": \"no longer made\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
        desk(post("/api/quotes/" + number + "/loss"), "{\"version\": 2, \"reason\": \"PRICE\"}")
                .andExpect(status().isConflict());
    }

    private ResultActions desk(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.with(Callers.as("order-desk"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions customer(String path, String body) throws Exception {
        return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private String token(String number) throws Exception {
        var url = JsonPath.<String>read(
                desk(post("/api/quotes/" + number + "/customer-link"), "")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String number(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.number");
    }

    private static String body(String customer, String product, int quantity) {
        return """
                {"order": {"customerNumber": "%s", "lines": [{"productNumber": "%s", "quantity": %d}]},
                 "introduction": "As discussed"}"""
                .formatted(customer, product, quantity);
    }
}
