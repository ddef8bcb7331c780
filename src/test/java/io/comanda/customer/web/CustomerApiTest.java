package io.comanda.customer.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.customer.Customers;
import io.comanda.customer.SomeCustomer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class CustomerApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Customers customers;

    @Autowired
    private JsonMapper json;

    @Test
    void createsACustomerAndChangesHimByVersion() throws Exception {
        var created = mvc.perform(desk(
                        post("/api/customers"),
                        body(SomeCustomer.withoutNumber().named("Api One"))))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(header().string("Location", matchesPattern("/api/customers/C\\d+")))
                .andReturn()
                .getResponse();
        var address = String.valueOf(created.getHeader("Location"));

        var change = body(SomeCustomer.withoutNumber().named("Api Two"));
        mvc.perform(desk(put(address), change).header("If-Match", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.name").value("Api Two"));
        var late = body(SomeCustomer.withoutNumber().named("Api Late"));
        mvc.perform(desk(put(address), late).header("If-Match", "\"0\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("customer.CustomerChanged"));
        mvc.perform(desk(put(address), late)).andExpect(status().isBadRequest());
        mvc.perform(desk(put(address), late).header("If-Match", "*")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aRepMeetsOnlyHisOwnCustomers() throws Exception {
        customers.save(SomeCustomer.numbered("CA-MINE")
                .named("Repped Mine")
                .agent("CA-1")
                .draft());
        customers.save(SomeCustomer.numbered("CA-OTHER")
                .named("Repped Other")
                .agent("CA-2")
                .draft());
        customers.save(
                SomeCustomer.numbered("CA-NOBODYS").named("Repped Nobody").draft());
        var rep = Callers.agent("CA-1");

        mvc.perform(get("/api/customers?q=repped").with(rep))
                .andExpect(jsonPath("$.items[*].number").value("CA-MINE"));
        mvc.perform(get("/api/customers?q=repped&agent=CA-2").with(rep))
                .andExpect(jsonPath("$.items[*].number").value("CA-MINE"));
        mvc.perform(get("/api/customers?q=repped").with(Callers.agent(null)))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/customers?q=repped").with(Callers.as("agent", "supervisor")))
                .andExpect(jsonPath("$.items[*].number", containsInAnyOrder("CA-MINE", "CA-OTHER", "CA-NOBODYS")));

        mvc.perform(get("/api/customers/CA-MINE").with(rep)).andExpect(status().isOk());
        for (var number : new String[] {"CA-OTHER", "CA-NOBODYS", "CA-NOT-THERE"}) {
            mvc.perform(get("/api/customers/" + number).with(rep))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("customer.CustomerUnknown"));
        }
        mvc.perform(json(post("/api/customers"), body(SomeCustomer.withoutNumber()))
                        .with(rep))
                .andExpect(status().isForbidden());
    }

    @Test
    void pagesThroughAList() throws Exception {
        IntStream.range(0, 5)
                .forEach(n -> customers.save(SomeCustomer.numbered("CA-PAGE-" + n)
                        .named("Paged " + n)
                        .group("CA-PAGED")
                        .draft()));
        var first = mvc.perform(desk(get("/api/customers?group=CA-PAGED&limit=3"), ""))
                .andExpect(jsonPath("$.items.length()").value(3))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(desk(get("/api/customers?group=CA-PAGED&limit=3&cursor=" + JsonPath.read(first, "$.next")), ""))
                .andExpect(jsonPath("$.items[*].number", containsInAnyOrder("CA-PAGE-3", "CA-PAGE-4")))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=!!",
                "cursor=YQ",
                "status=HAPPY",
                "country=XX",
                "currency=EURO",
                "customerClass=D",
                "language=english"
            })
    void refusesAListThatMakesNoSense(String query) throws Exception {
        mvc.perform(desk(get("/api/customers?" + query), "")).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | /paymentTermDays",
                "{\"name\": 7}                                       | /name",
                "{\"name\": \"\\u0000\"}                             | /name",
                "{\"paymentTermDays\": 1.5}                          | /paymentTermDays",
                "{\"paymentTermDays\": -1}                           | /paymentTermDays",
                "{\"paymentTermDays\": 366}                          | /paymentTermDays",
                "{\"creditLimit\": 1e999999999}                      | /creditLimit",
                "{\"creditLimit\": 1234567890123}                    | /creditLimit",
                "{\"creditLimit\": 0.001}                            | /creditLimit",
                "{\"creditLimit\": null}                             | /creditLimit",
                "{\"status\": \"HAPPY\"}                             | /status",
                "{\"language\": \"fr\"}                              | /language",
                "{\"email\": \"a@b.example\\r\\nBcc: c@d.example\"}  | /email",
                "{\"vatId\": \"RO18547291\"}                         | /vatId",
                "{\"vatId\": \"ROșțăîâ\"}                            | /vatId",
                "{\"billingAddress\": null}                          | /billingAddress",
                "{\"billingAddress\": {\"country\": \"Romania\"}}    | /billingAddress/country",
                "{\"contacts\": [null]}                              | /contacts/0",
                "{\"contacts\": [{\"name\": \"\"}]}                  | /contacts/0/name",
                "{\"branches\": [{\"code\": \"X\", \"name\": \"X\"}]}| /branches/0/address",
                "{\"deliveryAddresses\": \"home\"}                   | /deliveryAddresses",
                "{\"externalKey\": {\"source\": \"A B\", \"id\": \"\"}} | /externalKey/id",
                "{\"unheard\": 1}                                    | /unheard"
            })
    void saysWhichFieldIsWrong(String wrong, String pointer) throws Exception {
        var good = json.readTree(body(SomeCustomer.numbered("CA-WRONG"))).asObject();
        var bad = wrong.equals("{}")
                ? json.createObjectNode()
                : good.setAll(json.readTree(wrong).asObject());
        mvc.perform(desk(post("/api/customers"), wrong.contains("e999") ? raw(good.toString()) : bad.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
    }

    private static String raw(String body) {
        return body.replaceFirst("\"creditLimit\":[0-9.]+", "\"creditLimit\":1e999999999");
    }

    private String body(SomeCustomer customer) {
        return json.writeValueAsString(customer.draft());
    }

    private static MockHttpServletRequestBuilder desk(MockHttpServletRequestBuilder request, String body) {
        return json(request, body).with(Callers.as("order-desk"));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
