package io.comanda.studio.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Reading the models that run. */
@IntegrationTest
class ModelControllerTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void showsTheDiagramAndWhereOrdersWaitInIt() throws Exception {
        var warehouse = shop.warehouse(false);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 5);
        journey.runJobs(journey.place(shop.customer("ACCOUNT", warehouse), product, 1));

        ask("/api/processes/order-fulfilment")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.xml", containsString("UserTask_PickGoods")))
                .andExpect(jsonPath("$.elements[?(@.element == 'UserTask_PickGoods')].tokens", hasItem(greaterThan(0))))
                .andExpect(jsonPath("$.versions[0].running", greaterThan(0)));
        ask("/api/processes").andExpect(jsonPath("$[?(@.key == 'order-fulfilment')].running", hasItem(greaterThan(0))));
    }

    @Test
    void showsDecisionsAndForms() throws Exception {
        ask("/api/decisions").andExpect(jsonPath("$[*].key", hasItem("approval-level")));
        ask("/api/decisions/approval-level").andExpect(jsonPath("$.xml", containsString("decisionTable")));
        ask("/api/forms").andExpect(jsonPath("$[*].key", hasItem("approve-settlement")));
        ask("/api/forms/approve-settlement")
                .andExpect(jsonPath("$.schema.components[0].key").value("settlementApproved"));
    }

    @Test
    void saysWhatADiagramMayBeMadeOfInTheReadersLanguage() throws Exception {
        var step = "$[?(@.bean == 'requestWaybillDelegate')]";
        mvc.perform(get("/api/processes/steps")
                        .with(Callers.as("process-admin"))
                        .header("Accept-Language", "de"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(step + ".name", hasItem("Frachtbrief anfordern")))
                .andExpect(jsonPath(step + ".leavesDatabase", hasItem(true)))
                .andExpect(jsonPath(step + ".reads[*]", hasItem("shipmentNumber")))
                .andExpect(jsonPath(step + ".errors[*].code", hasItem("shipping.AddressRefused")))
                .andExpect(jsonPath("$[?(@.bean == 'assessPaymentDelegate')].writes[*].values[*]", hasItem("proforma")))
                .andExpect(jsonPath("$[?(@.bean == 'escalateTaskListener')].place", hasItem("TASK_LISTENER")));
        mvc.perform(get("/api/processes/steps").with(Callers.as("order-desk"))).andExpect(status().isForbidden());
    }

    @Test
    void knowsNoModelThatIsNotDeployed() throws Exception {
        for (var path : new String[] {
            "/api/processes/nothing",
            "/api/processes/order-fulfilment?version=999",
            "/api/decisions/nothing",
            "/api/forms/nothing"
        }) {
            ask(path)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("studio.ModelUnknown"));
        }
        ask("/api/processes/order-fulfilment?version=0").andExpect(status().isUnprocessableContent());
    }

    private ResultActions ask(String path) throws Exception {
        return mvc.perform(get(path).with(Callers.as("process-admin")));
    }
}
