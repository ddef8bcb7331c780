package io.comanda.fulfilment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.actor.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Orders picked together on one walk: by rule and by hand, short, interrupted, disbanded, cancelled meanwhile. */
@IntegrationTest
class WaveTest {

    private static final Actor PIA = picker("pia");
    private static final Actor PAT = picker("pat");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StockKeeping stock;

    private String warehouse;
    private String customer;
    private String near;
    private String far;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        customer = shop.customer("ACCOUNT", warehouse);
        stock.saveLocations(List.of(new LocationView(warehouse, "B-09-1", "A", 9)));
        near = shop.product("10.00");
        far = shop.product("20.00");
        shop.receive(near, warehouse, 50);
        stock.receive(
                new ReceiveStock(far, warehouse, "B-09-1", null, null, Quantity.of(50), "Delivery", Shop.own("DN")));
    }

    @Test
    void walksOnceForAllOrdersAndClosesEachByItself() throws Exception {
        var first = order(1, 2);
        var second = order(3, 4);
        var single = order(5, 0);
        var waves = call(post("/api/waves/proposals"), "{\"warehouse\":\"" + warehouse + "\"}")
                .andExpect(jsonPath("$", hasSize(1)))
                .andReturn();
        var wave = JsonPath.<String>read(waves.getResponse().getContentAsString(), "$[0]");
        var at = "/api/waves/" + wave;
        call(get("/api/shipments/waiting?warehouse=" + warehouse))
                .andExpect(jsonPath("$.items[*].orderNumber", contains(single)));
        call(get("/api/waves?warehouse=" + warehouse))
                .andExpect(jsonPath("$.items[0].number").value(wave))
                .andExpect(jsonPath("$.items[0].state").value("PLANNED"))
                .andExpect(jsonPath("$.items[0].orders").value(2))
                .andExpect(jsonPath("$.items[0].zone").value("A"));
        code(post(at + "/picking"), "", "fulfilment.WaveStateWrong");
        call(post(at + "/release")).andExpect(jsonPath("$.state").value("RELEASED"));
        code(post(at + "/release"), "", "fulfilment.WaveStateWrong");
        var walk = call(post(at + "/picking"))
                .andExpect(jsonPath("$.picker").value("pia"))
                .andExpect(jsonPath("$.visits[*].stop.productNumber", contains(near, near, far, far)))
                .andExpect(jsonPath("$.visits[*].slot", contains(1, 2, 1, 2)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(task(first)).isEqualTo("pia");
        List<Integer> items = JsonPath.read(walk, "$.visits[*].stop.itemId");
        as(PAT, post(at + "/picking"), "").andExpect(jsonPath("$.code").value("fulfilment.WaveTaken"));
        as(PAT, pick(at, items.get(0)), "{\"quantity\":1}")
                .andExpect(jsonPath("$.code").value("fulfilment.WaveTaken"));
        call(pick(at, items.get(0)), "{\"quantity\":1}");
        code(pick(at, items.get(1)), "{\"quantity\":1}", "fulfilment.ShortPickUnexplained");
        call(pick(at, items.get(1)), "{\"quantity\":1,\"reason\":\"damaged\"}");
        call(post(at + "/picking")).andExpect(jsonPath("$.orders[*].confirmed", contains(1, 1)));
        call(pick(at, items.get(2)), "{\"quantity\":2}").andExpect(jsonPath("$.orders[*].open", contains(false, true)));
        journey.runJobs(first);
        journey.assertThat(first).isWaitingAt("UserTask_PackGoods");
        journey.assertThat(second).isWaitingAt("UserTask_PickGoods");
        code(pick(at, items.get(2)), "{\"quantity\":1,\"reason\":\"missing\"}", "fulfilment.PicksRefused");
        call(pick(at, items.get(3)), "{\"quantity\":4}")
                .andExpect(jsonPath("$.state").value("PICKED"));
        journey.runJobs(second);
        journey.complete(second, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 3));
        assertThat(journey.mails(second)).contains("back-ordered");
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void sendsBackWhatIsNotPickedAndForgetsWhatIsCancelled() throws Exception {
        var first = order(1, 0);
        var second = order(2, 0);
        var third = order(3, 0);
        var wave = made(shipment(first), shipment(second), shipment(third));
        var at = "/api/waves/" + wave;
        code(post("/api/waves"), chosen(shipment(first), shipment(first), "SHP-1"), "fulfilment.WaveRefused");
        call(post("/api/waves/proposals"), "{\"warehouse\":\"" + warehouse + "\"}")
                .andExpect(jsonPath("$", hasSize(0)));
        call(post(at + "/release"));
        call(post(at + "/picking"));
        journey.cancel(third);
        call(get(at)).andExpect(jsonPath("$.visits", hasSize(2)));
        var walk = call(get(at)).andReturn().getResponse().getContentAsString();
        call(pick(at, JsonPath.read(walk, "$.visits[0].stop.itemId")), "{\"quantity\":1}");
        as(PAT, post(at + "/disbandment"), "").andExpect(jsonPath("$.code").value("worklist.TaskNotClaimed"));
        call(post(at + "/disbandment")).andExpect(jsonPath("$.state").value("DISBANDED"));
        assertThat(task(second)).isNull();
        code(post(at + "/disbandment"), "", "fulfilment.WaveStateWrong");
        journey.runJobs(first);
        journey.assertThat(first).isWaitingAt("UserTask_PackGoods");
        call(get("/api/waves/candidates?warehouse=" + warehouse))
                .andExpect(jsonPath("$[*].orderNumber", contains(second)));
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void leavesToOthersWhatTheyHaveBegun() throws Exception {
        var first = order(1, 0);
        var second = order(2, 0);
        var wave = made(shipment(first), shipment(second));
        as(PAT, post("/api/tasks/" + journey.task(second).getId() + "/claim"), "");
        call(post("/api/waves/" + wave + "/release"));
        call(post("/api/waves/" + wave + "/picking")).andExpect(jsonPath("$.orders[*].open", contains(true, false)));
        journey.complete(first, "UserTask_PickGoods", Map.of());
        call(get("/api/waves/" + wave)).andExpect(jsonPath("$.state").value("PICKED"));
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void knowsWhenCarriersCall() throws Exception {
        var at = "/api/cut-offs/" + warehouse;
        var boss = new Actor("boss", Actor.Kind.PERSON, Set.of("supervisor"), null);
        var carrier = JsonPath.<String>read(
                mvc.perform(get("/api/carriers").with(Callers.as(boss)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$[0].code");
        as(boss, put(at + "/" + carrier), "{\"at\":\"16:30\"}")
                .andExpect(jsonPath("$.at").value("16:30:00"));
        as(boss, put(at + "/NOBODY"), "{\"at\":\"16:30\"}").andExpect(status().isNotFound());
        as(boss, put("/api/cut-offs/NOWHERE/" + carrier), "{\"at\":\"16:30\"}").andExpect(status().isNotFound());
        as(boss, put(at + "/" + carrier), "{\"at\":\"25:00\"}").andExpect(status().is4xxClientError());
        as(PIA, put(at + "/" + carrier), "{\"at\":\"10:00\"}").andExpect(status().isForbidden());
        call(get(at)).andExpect(jsonPath("$[*].carrierCode", contains(carrier)));
        as(boss, delete(at + "/" + carrier), "").andExpect(status().isNoContent());
        call(get(at)).andExpect(jsonPath("$", hasSize(0)));
    }

    private String order(long here, long there) {
        var lines = there == 0
                ? new PlaceOrder.Line[] {Journey.line(near, here)}
                : new PlaceOrder.Line[] {Journey.line(near, here), Journey.line(far, there)};
        var order = journey.place(customer, null, null, lines);
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

    private String made(String... shipments) throws Exception {
        var wave = call(post("/api/waves"), chosen(shipments))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(wave, "$.number");
    }

    private String chosen(String... shipments) {
        return "{\"warehouse\":\"" + warehouse + "\",\"shipments\":[\"" + String.join("\",\"", shipments) + "\"]}";
    }

    private String task(String order) {
        return journey.task(order).getAssignee();
    }

    private static MockHttpServletRequestBuilder pick(String wave, int item) {
        return put(wave + "/picks/" + item);
    }

    private void code(MockHttpServletRequestBuilder request, String body, String code) throws Exception {
        call(request, body).andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return call(request, "").andExpect(status().is2xxSuccessful());
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return as(PIA, request, body);
    }

    private ResultActions as(Actor who, MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.with(Callers.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static Actor picker(String name) {
        return new Actor(name, Actor.Kind.PERSON, Set.of("warehouse"), null);
    }
}
