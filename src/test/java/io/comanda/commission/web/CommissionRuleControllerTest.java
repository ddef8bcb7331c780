package io.comanda.commission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Finance keeps rules of commission and sees what they would bring. */
@IntegrationTest
class CommissionRuleControllerTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Commissions commissions;

    private String agent = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        agent = shop.agent("5");
        customer = shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
    }

    @Test
    void whatARuleWouldBringIsWhatTheNextInvoiceBrings() throws Exception {
        var product = shop.productFor(customer, "100.00", 20);
        var first = sell(product);
        assertThat(earned(first)).isEqualTo(Money.of("50.00", "EUR"));

        add("\"productNumber\": \"%s\", \"rate\": 7".formatted(product)).andExpect(status().isCreated());
        preview(first)
                .andExpect(jsonPath("$.amount.amount").value(70.0))
                .andExpect(jsonPath("$.lines[0].source").value("ITEM"));
        assertThat(earned(first)).isEqualTo(Money.of("50.00", "EUR"));
        assertThat(earned(sell(product))).isEqualTo(Money.of("70.00", "EUR"));
    }

    @Test
    void countsTheMonthsTurnoverForTiers() throws Exception {
        add("\"rate\": 5, \"period\": \"MONTH\", \"tiers\": [{\"from\": 1500, \"rate\": 8}]")
                .andExpect(status().isCreated());
        var product = shop.productFor(customer, "100.00", 20);
        assertThat(earned(sell(product))).isEqualTo(Money.of("50.00", "EUR"));
        assertThat(earned(sell(product))).isEqualTo(Money.of("65.00", "EUR"));
    }

    @Test
    void endsARuleAndThenAnotherMayFollow() throws Exception {
        var added = add("\"familyCode\": \"test-goods\", \"rate\": 3").andExpect(status().isCreated());
        var id = JsonPath.<Integer>read(added.andReturn().getResponse().getContentAsString(), "$.id");
        add("\"familyCode\": \"test-goods\", \"rate\": 4")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("commission.RuleRefused"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/validFrom"));
        send("/api/commission/rules/" + id + "/end", "{\"lastDay\": \"2025-12-31\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.validTo").value("2025-12-31"));
        add("\"familyCode\": \"test-goods\", \"rate\": 4").andExpect(status().isCreated());
        http.perform(get("/api/commission/rules").param("agent", agent).with(Callers.as("finance")))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].rate").value(4));
    }

    @Test
    void namesWhatIsWrong() throws Exception {
        add("\"productNumber\": \"nothing\", \"customerNumber\": \"%s\", \"rate\": 3".formatted(customer))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/productNumber")))
                .andExpect(jsonPath("$.errors[*].code", hasItem("onlyOne")))
                .andExpect(jsonPath("$.errors[*].code", hasItem("unknown")));
        add("\"rate\": 3, \"tiers\": [{\"from\": 10, \"rate\": 4}, {\"from\": 10, \"rate\": 5}]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/period")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/tiers/1/from")));
        send("/api/commission/rules", "{\"productNumber\": \"x\", \"rate\": 101, \"validFrom\": \"2026-01-01\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/rate")));
        send("/api/commission/rules/999999999/end", "{\"lastDay\": \"2026-01-01\"}")
                .andExpect(status().isNotFound());
    }

    private ResultActions add(String fields) throws Exception {
        return send(
                "/api/commission/rules",
                "{\"agentCode\": \"%s\", %s, \"validFrom\": \"2026-01-01\"}".formatted(agent, fields));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path)
                .with(Callers.as("finance"))
                .header("Idempotency-Key", Shop.own("rule-"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions preview(InvoiceView invoice) throws Exception {
        return http.perform(get("/api/commission/preview")
                .param("agent", agent)
                .param("invoice", String.valueOf(invoice.number()))
                .with(Callers.as("finance")));
    }

    private InvoiceView sell(String product) {
        var order = journey.place(customer, product, 10);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private Money earned(InvoiceView invoice) {
        return commissions.facts(agent, Long.MAX_VALUE, 10).stream()
                .filter(fact -> fact.documentNumber().equals(invoice.number()))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
