package io.comanda.studio.web;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.InPost;
import io.comanda.shipping.ShipxStub;
import io.comanda.studio.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** What was decided in the past, and what other tables would have done with it. */
@IntegrationTest
class DecisionTrialApiTest {

    private static final String PATH = "/api/decisions/%s/trials";
    private static final String CARRIER = "carrier-selection";
    private static final String APPROVAL = "approval-level";

    @Autowired
    private MockMvc web;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Test
    void tellsWhoWouldHaveGoneWithAnotherAndWhatItWouldHaveCost() throws Exception {
        var shipment = shipped();
        run(CARRIER, null, 0, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.examined", greaterThan(0)))
                .andExpect(jsonPath("$.changes[*].about", not(hasItem(shipment))));
        run(CARRIER, alwaysOwn(), 30, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].about").value(shipment))
                .andExpect(jsonPath("$.changes[0].from").value("INPOST/COURIER"))
                .andExpect(jsonPath("$.changes[0].to").value("OWN/STANDARD"))
                .andExpect(jsonPath("$.changes[0].before.amount").value(0.4))
                .andExpect(jsonPath("$.changes[0].row").value(8))
                .andExpect(jsonPath("$.groups[?(@.from == 'INPOST/COURIER')].to", hasItem("OWN/STANDARD")))
                .andExpect(jsonPath("$.rows[7].after", greaterThan(0)))
                .andExpect(jsonPath("$.changed", greaterThan(0)));
        run(CARRIER, alwaysOwn(), 60, 40).andExpect(jsonPath("$.changes[*].about", not(hasItem(shipment))));
    }

    @Test
    void tellsWhichOrdersWouldNeedApproval() throws Exception {
        var order = fulfilment.shipment(shipped()).orderNumber();
        run(APPROVAL, null, 30, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.examined", greaterThan(0)))
                .andExpect(jsonPath("$.changed").value(0));
        var strict = Files.readString(Path.of("processes/fulfilment/approval-level.dmn"))
                .replace("<text>&gt; 25000</text>", "<text>&gt; 1</text>");
        run(APPROVAL, strict, 30, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.groups[0].from").value("none"))
                .andExpect(jsonPath("$.groups[0].to").value("supervisor"))
                .andExpect(jsonPath("$.groups[0].difference").doesNotExist())
                .andExpect(jsonPath("$.changes[*].key", hasItem(order)))
                .andExpect(jsonPath("$.changes[0].inputs.total").isNumber())
                .andExpect(jsonPath("$.costs").isEmpty());
    }

    @Test
    void triesEveryTableThatIsAsked() throws Exception {
        for (var decision : List.of("shipment-handling", "return-approval", "purchase-approval")) {
            run(decision, null, 80, 0)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.rows").isNotEmpty())
                    .andExpect(jsonPath("$.costs").isEmpty());
        }
    }

    @Test
    void triesTheTableOfADraft() throws Exception {
        var shipment = shipped();
        var number = drafts.begin("Our own van only", null).number();
        drafts.take(number, "shipment-handling.dmn", byHand());
        web.perform(post(PATH.formatted("shipment-handling"))
                        .contentType("application/json")
                        .content(json.writeValueAsString(period(1, 0, Map.of("draft", number))))
                        .with(Callers.as("process-admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[*].about", hasItem(shipment)))
                .andExpect(jsonPath("$.changes[0].to").value("packByHand = true, pickByHand = true"));
        web.perform(post(PATH.formatted(CARRIER))
                        .contentType("application/json")
                        .content(json.writeValueAsString(period(1, 0, Map.of("draft", number))))
                        .with(Callers.as("process-admin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatIsNoSuchTableAndTimesWithoutEnd() throws Exception {
        shipped();
        run(CARRIER, "no table", 1, 0).andExpect(status().isUnprocessableContent());
        run("no-such-table", null, 1, 0).andExpect(status().isNotFound());
        run(CARRIER, alwaysOwn().replace("id=\"carrier-selection\"", "id=\"another-one\""), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("name-differs"));
        run(CARRIER, alwaysOwn().replace("\"cheapest\"", "\"nicest\""), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.TableUnusable"));
        run(CARRIER, alwaysOwn().replace("&lt;= 2", "for x in 1..9 return x"), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.ModelRefused"));
        run(CARRIER, null, 0, 1)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/until"));
        run(CARRIER, null, 200, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("tooLong"));
        web.perform(post(PATH.formatted(CARRIER))
                        .contentType("application/json")
                        .content("{}")
                        .with(Callers.as("order-desk")))
                .andExpect(status().isForbidden());
    }

    private ResultActions run(String decision, @Nullable String table, int fromDaysAgo, int untilDaysAgo)
            throws Exception {
        var more = table == null ? Map.<String, String>of() : Map.of("table", table);
        return web.perform(post(PATH.formatted(decision))
                .contentType("application/json")
                .content(json.writeValueAsString(period(fromDaysAgo, untilDaysAgo, more)))
                .with(Callers.as("process-admin")));
    }

    private Map<String, String> period(int fromDaysAgo, int untilDaysAgo, Map<String, String> more) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var body = new HashMap<>(more);
        body.put("from", today.minusDays(fromDaysAgo + 1L).toString());
        body.put("until", today.plusDays(1L - untilDaysAgo).toString());
        if (fromDaysAgo < untilDaysAgo) {
            body.put("until", today.minusDays(untilDaysAgo + 5L).toString());
        }
        return body;
    }

    private String shipped() {
        agreements.save(List.of(InPost.agreement()));
        var warehouse = shop.warehouse(true);
        var product = shop.product("20.00");
        shop.receive(product, warehouse, 5);
        var order = ordering.place(new PlaceOrder(
                        shop.customer("ACCOUNT", warehouse),
                        "desk",
                        null,
                        List.of(Journey.line(product, 1)),
                        null,
                        InPost.address(ShipxStub.FINE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .number();
        journey.runJobs(order);
        return fulfilment.ofOrder(order).get(0).number();
    }

    /** Nobody picks or packs by machine. */
    private static String byHand() throws IOException {
        return Files.readString(Path.of("processes/fulfilment/shipment-handling.dmn"))
                .replaceAll("(<outputEntry[^>]*>\\s*<text>)false", "$1true");
    }

    /** Every rule names our own van. */
    private static String alwaysOwn() throws IOException {
        return Files.readString(Path.of("processes/fulfilment/carrier-selection.dmn"))
                .replace("<text>\"\"</text>", "<text>\"OWN\"</text>");
    }
}
