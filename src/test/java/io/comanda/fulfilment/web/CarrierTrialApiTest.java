package io.comanda.fulfilment.web;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** A shipment that went with InPost, being the cheapest by far, and what other rules would have done with it. */
@IntegrationTest
class CarrierTrialApiTest {

    private static final String PATH = "/api/decisions/carrier-selection/trials";

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
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Test
    void tellsWhoWouldHaveGoneWithAnotherAndWhatItWouldHaveCost() throws Exception {
        var shipment = shipped();
        run(null, 0, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.examined", greaterThan(0)))
                .andExpect(jsonPath("$.changes[*].shipmentNumber", not(hasItem(shipment))));
        run(alwaysOwn(), 30, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].shipmentNumber").value(shipment))
                .andExpect(jsonPath("$.changes[0].from").value("INPOST/COURIER"))
                .andExpect(jsonPath("$.changes[0].to").value("OWN/STANDARD"))
                .andExpect(jsonPath("$.changes[0].before.amount").value(0.4))
                .andExpect(jsonPath("$.changes[0].why").isNotEmpty())
                .andExpect(jsonPath("$.groups[?(@.from == 'INPOST/COURIER')].to", hasItem("OWN/STANDARD")))
                .andExpect(jsonPath("$.changed", greaterThan(0)));
        run(alwaysOwn(), 60, 40).andExpect(jsonPath("$.changes[*].shipmentNumber", not(hasItem(shipment))));
    }

    @Test
    void refusesWhatIsNoSuchTableAndTimesWithoutEnd() throws Exception {
        shipped();
        run("no table", 1, 0).andExpect(status().isUnprocessableContent());
        run(alwaysOwn().replace("id=\"carrier-selection\"", "id=\"another-one\""), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("name-differs"));
        run(alwaysOwn().replace("\"cheapest\"", "\"nicest\""), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.TableUnusable"));
        run(alwaysOwn().replace("&lt;= 2", "for x in 1..9 return x"), 1, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("platform.ModelRefused"));
        run(null, 0, 1)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/until"));
        run(null, 200, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("tooLong"));
        web.perform(post(PATH).contentType("application/json").content("{}").with(Callers.as("order-desk")))
                .andExpect(status().isForbidden());
    }

    private ResultActions run(@Nullable String table, int fromDaysAgo, int untilDaysAgo) throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var body = new HashMap<String, String>();
        body.put("from", today.minusDays(fromDaysAgo + 1L).toString());
        body.put("until", today.plusDays(1L - untilDaysAgo).toString());
        if (fromDaysAgo < untilDaysAgo) {
            body.put("until", today.minusDays(untilDaysAgo + 5L).toString());
        }
        body.put("table", table);
        return web.perform(post(PATH)
                .contentType("application/json")
                .content(json.writeValueAsString(body))
                .with(Callers.as("process-admin")));
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

    /** Every rule names our own van. */
    private static String alwaysOwn() throws IOException {
        return Files.readString(Path.of("processes/fulfilment/carrier-selection.dmn"))
                .replace("<text>\"\"</text>", "<text>\"OWN\"</text>");
    }
}
