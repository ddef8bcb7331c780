package io.comanda.returns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.portal.CustomerOrders;
import io.comanda.shipping.Shipping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Stopping a shipment over HTTP: who may, what is told before, and every reason against it. */
@IntegrationTest
class ShipmentStopApiTest {

    private static final String WISH = "{\"settlement\":\"REFUND\",\"reason\":\"wrong branch\"}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Autowired
    private CustomerOrders links;

    private String warehouse = "";
    private String order = "";
    private String shipment = "";

    @BeforeEach
    void sell() {
        warehouse = shop.warehouse(true);
        order = sold();
        shipment = fulfilment.ofOrder(order).get(0).number();
    }

    @Test
    void tellsWhatWouldHappenAndDoesIt() throws Exception {
        as("order-desk", get(at(shipment)))
                .andExpect(jsonPath("$.possible").value(true))
                .andExpect(jsonPath("$.effects.goods[0].quantity").value(2))
                .andExpect(jsonPath("$.effects.trackingNumber").isNotEmpty())
                .andExpect(jsonPath("$.effects.credited.amount").isNotEmpty())
                .andExpect(jsonPath("$.effects.mail").value(containsString("@")));
        var begun = as("supervisor", post(at(shipment)), WISH)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/returns/RMA-")))
                .andExpect(jsonPath("$.kind").value("STOPPED"))
                .andExpect(jsonPath("$.shipmentNumber").value(shipment))
                .andExpect(jsonPath("$.withdrawable").value(false))
                .andExpect(jsonPath("$.state").value("REQUESTED"));
        var number = JsonPath.<String>read(begun.andReturn().getResponse().getContentAsString(), "$.number");
        as("order-desk", post(at(shipment)), WISH)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("returns.ShipmentBeingStopped"))
                .andExpect(jsonPath("$.detail").value(containsString(number)));
        journey.runJobs(number);
        as("warehouse", get("/api/returns?open=true&kind=STOPPED&warehouse=" + warehouse))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].shipmentNumber").value(shipment));
        as("order-desk", get("/api/orders/" + order + "/shipments"))
                .andExpect(jsonPath("$[0].stoppedAt").isNotEmpty());
        as("warehouse", get("/api/shipments/" + shipment + "/label"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("fulfilment.LabelVoid"));
        var page = "/api/customer-orders/" + links.link(order);
        mvc.perform(get(page))
                .andExpect(jsonPath("$.deliveries[0].stateLabel").value("Stopped before it left us"))
                .andExpect(jsonPath("$.deliveries[0].trackingNumber").doesNotExist())
                .andExpect(jsonPath("$.deliveries[0].shippedAt").doesNotExist());
        mvc.perform(get(page + "/returns")).andExpect(jsonPath("$", hasSize(0)));
        mvc.perform(post(page + "/returns/" + number + "/cancellation")).andExpect(status().isNotFound());
        backToTheCustomerIsNoRoad(number);
    }

    @Test
    void saysWhyNot() throws Exception {
        for (var role : List.of("warehouse", "finance", "agent", "administrator")) {
            as(role, get(at(shipment))).andExpect(status().isForbidden());
            as(role, post(at(shipment)), WISH).andExpect(status().isForbidden());
        }
        as("order-desk", post(at("SHP-0")), WISH)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("fulfilment.ShipmentUnknown"));
        as("order-desk", post(at(shipment)), "{\"settlement\":\"REFUND\",\"reason\":\" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
        as("order-desk", post(at(shipment)), "{\"settlement\":\"CASH\",\"reason\":\"no\"}")
                .andExpect(status().is4xxClientError());
        as(
                        "order-desk",
                        post("/api/returns"),
                        "{\"orderNumber\":\"" + order
                                + "\",\"kind\":\"STOPPED\",\"wish\":\"REFUND\",\"lines\":[{\"lineNo\":1,\"quantity\":1,\"reason\":\"OTHER\"}]}")
                .andExpect(status().is4xxClientError());

        var asked = mvc.perform(
                        post("/api/customer-orders/" + links.link(order) + "/returns")
                                .header("Idempotency-Key", Shop.own("KEY-"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"wish\":\"REFUND\",\"lines\":[{\"lineNo\":1,\"quantity\":1,\"reason\":\"CHANGED_MIND\"}]}"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        refused("returns.GoodsComeBackAlready", JsonPath.read(asked, "$.number"));
        shipping.handOver(List.of(shipment));
        refused("shipping.AlreadyHandedOver", "carrier");

        warehouse = shop.warehouse(false);
        shipment = fulfilment.ofOrder(sold()).get(0).number();
        refused("returns.ShipmentNotIssued", shipment);
    }

    /** The same before it is tried, and when it is. */
    private void refused(String code, String words) throws Exception {
        as("order-desk", get(at(shipment)))
                .andExpect(jsonPath("$.possible").value(false))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.reason").value(containsString(words)));
        as("order-desk", post(at(shipment)), WISH)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value(code));
    }

    private void backToTheCustomerIsNoRoad(String number) throws Exception {
        journey.complete(number, "UserTask_FetchParcels", Map.of("parcelsFound", "yes"));
        var back = as("warehouse", get("/api/returns/" + number))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var receipt = JsonPath.<Integer>read(back, "$.lines[0].receipts[0].id");
        as(
                        "warehouse",
                        post("/api/returns/" + number + "/inspections"),
                        "{\"items\":[{\"receipt\":" + receipt
                                + ",\"quantity\":1,\"disposition\":\"BACK_TO_CUSTOMER\"}]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/items/0/disposition"));
    }

    private String sold() {
        var customer = shop.customer("ACCOUNT", warehouse);
        return journey.sell(customer, shop.productFor(customer, "20.00", 2), 2);
    }

    private static String at(String shipment) {
        return "/api/shipments/" + shipment + "/stop";
    }

    private ResultActions as(String role, MockHttpServletRequestBuilder request) throws Exception {
        return as(role, request, "{}");
    }

    private ResultActions as(String role, MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(Callers.asking(role, request, body));
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
