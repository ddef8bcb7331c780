package io.comanda.fulfilment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import io.comanda.shipping.Shipping;
import io.comanda.shipping.Waybill;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A shipment on the floor: picked stop by stop, packed parcel by parcel, scanned. */
@IntegrationTest
class WarehouseFloorTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Shipping shipping;

    @Test
    void picksPacksAndLabels() throws Exception {
        var product = shop.product("10.00");
        var order = order(product);
        var shipment = shipment(order);
        var list = call(get("/api/shipments/" + shipment + "/pick-list"))
                .andExpect(jsonPath("$.confirmed").value(0))
                .andExpect(jsonPath("$.stops[0].productNumber").value(product))
                .andExpect(jsonPath("$.stops[0].locationCode").value(Shop.PLACE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var item = JsonPath.<Integer>read(list, "$.stops[0].itemId");
        var pick = "/api/shipments/" + shipment + "/picks/" + item;
        call(put(pick), "{\"quantity\":3}").andExpect(jsonPath("$.code").value("fulfilment.ShortPickUnexplained"));
        call(put(pick), "{\"quantity\":5}").andExpect(jsonPath("$.code").value("fulfilment.PicksRefused"));
        call(put("/api/shipments/" + shipment + "/picks/0"), "{\"quantity\":1}")
                .andExpect(jsonPath("$.code").value("fulfilment.PicksRefused"));
        call(put(pick), "{\"quantity\":3,\"reason\":\"damaged\"}")
                .andExpect(jsonPath("$.stops[0].shortReason").value("damaged"))
                .andExpect(jsonPath("$.confirmed").value(1));
        call(put(pick), "{\"quantity\":4}")
                .andExpect(jsonPath("$.stops[0].shortReason").doesNotExist());
        call(put("/api/shipments/" + shipment + "/parcels"), "{\"parcels\":[{\"weightKg\":1.5}]}")
                .andExpect(status().isConflict());
        complete(order, "{}");
        call(get("/api/shipments/" + shipment + "/label"))
                .andExpect(jsonPath("$.code").value("fulfilment.LabelNotReady"));
        call(put("/api/shipments/" + shipment + "/parcels"), "{\"parcels\":[{\"weightKg\":1.5},{\"weightKg\":0.7}]}")
                .andExpect(jsonPath("$[*].weightKg", contains(1.5, 0.7)));
        complete(order, "{\"parcels\":2,\"weightKg\":2.2}");
        var waybill = shipping.waybillOf(shipment);
        assertThat(waybill.parcels())
                .extracting(Waybill.Piece::weightKg)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1.5"), new BigDecimal("0.7"));
        call(get("/api/shipments/" + shipment + "/label"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        var sscc = waybill.parcels().get(0).sscc();
        for (var code : List.of(sscc, "]C100" + sscc, "(00)" + sscc, "00" + sscc)) {
            scan(code)
                    .andExpect(jsonPath("$[0].kind").value("parcel"))
                    .andExpect(jsonPath("$[0].shipmentNumber").value(shipment));
        }
    }

    @Test
    void proposesTheBoxesOfTheWarehouse() throws Exception {
        var warehouse = shop.warehouse(false);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 10);
        var proposal = "/api/shipments/" + shipment(order(product, warehouse)) + "/parcel-proposal";
        call(get(proposal)).andExpect(jsonPath("$", hasSize(1)));
        var small = "{\"code\":\"TWO\",\"lengthMm\":200,\"widthMm\":200,\"heightMm\":180,\"maxKg\":9,\"tareKg\":0.2}";
        var at = "/api/boxes/" + warehouse;
        boxes(put(at), small, small)
                .andExpect(jsonPath("$.code").value("fulfilment.BoxesRefused"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/boxes/1/code"));
        boxes(put(at), small).andExpect(jsonPath("$[*].code", contains("TWO")));
        call(get(proposal)).andExpect(jsonPath("$[*].boxCode", contains("TWO", "TWO")));
        call(put(at), "{\"boxes\":[]}").andExpect(status().isForbidden());
    }

    private ResultActions boxes(MockHttpServletRequestBuilder request, String... boxes) throws Exception {
        return mvc.perform(request.with(Callers.as("supervisor"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"boxes\":[" + String.join(",", boxes) + "]}"));
    }

    @Test
    void queuesWhatPeopleHaveToPickAndPack() throws Exception {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(false);
        shop.receive(product, warehouse, 20);
        var first = order(product, warehouse);
        order(product, warehouse);
        var queue = "/api/shipments/waiting?warehouse=" + warehouse;
        var page = call(get(queue + "&limit=1"))
                .andExpect(jsonPath("$.items[*].orderNumber", contains(first)))
                .andExpect(jsonPath("$.items[0].step").value("PICK"))
                .andExpect(jsonPath("$.items[0].stops").value(1))
                .andExpect(jsonPath("$.items[0].confirmed").value(0))
                .andExpect(jsonPath("$.items[0].pieces").value(4))
                .andReturn()
                .getResponse()
                .getContentAsString();
        call(get(queue + "&cursor=" + JsonPath.read(page, "$.next"))).andExpect(jsonPath("$.items", hasSize(1)));
        complete(first, "{}");
        call(get(queue)).andExpect(jsonPath("$.items[0].step").value("PACK"));
        complete(first, "{\"parcels\":1,\"weightKg\":2.2}");
        call(get(queue)).andExpect(jsonPath("$.items", hasSize(1)));
        call(get("/api/shipments/waiting?warehouse=&limit=1")).andExpect(status().isUnprocessableContent());
        call(get(queue + "&cursor=nonsense")).andExpect(status().isUnprocessableContent());
        mvc.perform(get(queue).with(Callers.as("finance"))).andExpect(status().isForbidden());
    }

    @Test
    void knowsWhatWasScanned() throws Exception {
        var product = shop.product("10.00");
        var order = order(product);
        var shipment = shipment(order);
        scan(Shop.PLACE.toLowerCase(Locale.ROOT)).andExpect(jsonPath("$[*].kind", hasItem("location")));
        scan(product).andExpect(jsonPath("$[0].kind").value("product"));
        scan(shipment).andExpect(jsonPath("$[0].orderNumber").value(order));
        scan(order).andExpect(jsonPath("$[0].kind").value("order"));
        scan("nothing of ours").andExpect(jsonPath("$", hasSize(0)));
        scan("]C1").andExpect(jsonPath("$", hasSize(0)));
        mvc.perform(get("/api/scan").param("code", product).with(Callers.as("finance")))
                .andExpect(status().isForbidden());
    }

    private String order(String product) {
        var warehouse = shop.warehouse(false);
        shop.receive(product, warehouse, 10);
        return order(product, warehouse);
    }

    private String order(String product, String warehouse) {
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, null, null, Journey.line(product, 4));
        journey.runJobs(order);
        return order;
    }

    private String shipment(String order) throws Exception {
        var shipments = call(get("/api/orders/" + order + "/shipments"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(shipments, "$[0].number");
    }

    private void complete(String order, String variables) throws Exception {
        call(post("/api/tasks/" + journey.task(order).getId() + "/completion"), "{\"variables\":" + variables + "}")
                .andExpect(status().isNoContent());
        journey.runJobs(order);
    }

    private ResultActions scan(String code) throws Exception {
        return mvc.perform(get("/api/scan").param("code", code).with(Callers.as("warehouse")))
                .andExpect(status().isOk());
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Callers.as("warehouse")));
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return call(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
