package io.comanda.studio.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who looks after processes sees where an order went, and nothing of the order. */
@IntegrationTest
class InstanceRoadApiTest {

    private static final String PROCESS = "order-fulfilment";

    @Autowired
    private MockMvc web;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private ProcessEngine engine;

    @Test
    void showsStepsAndTimesAndNothingOfTheOrder() throws Exception {
        var order = picking();
        var standing = "$.steps[?(@.element == 'UserTask_PickGoods')].ended";
        road(order, "process-admin")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.businessKey").value(order))
                .andExpect(jsonPath("$.ended").doesNotExist())
                .andExpect(jsonPath("$.steps[*].element", hasItems("ServiceTask_CheckOrder", "UserTask_PickGoods")))
                .andExpect(jsonPath(standing, hasItem(nullValue())))
                .andExpect(jsonPath("$.xml", containsString("UserTask_PickGoods")))
                .andExpect(
                        content().string(not(containsString(journey.order(order).customerNumber()))))
                .andExpect(
                        content().string(not(containsString(journey.order(order).customerName()))));

        var task = Objects.requireNonNull(journey.task(order));
        engine.getRuntimeService().createIncident("made-up", task.getExecutionId(), "tried out");
        road(order, "process-admin").andExpect(jsonPath("$.failed", hasItem("UserTask_PickGoods")));

        journey.complete(order, "UserTask_PickGoods", Map.of());
        road(order, "process-admin").andExpect(jsonPath(standing, hasItem(notNullValue())));
        road("ORD-0", "process-admin")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("studio.InstanceUnknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-desk", "warehouse", "finance", "supervisor", "agent", "purchasing", "integration"})
    void isForThoseWhoLookAfterProcesses(String role) throws Exception {
        road("ORD-0", role).andExpect(status().isForbidden());
    }

    private ResultActions road(String number, String role) throws Exception {
        return web.perform(
                get("/api/processes/{key}/roads/{number}", PROCESS, number).with(Callers.as(role)));
    }

    private String picking() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 5);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);
        return order;
    }
}
