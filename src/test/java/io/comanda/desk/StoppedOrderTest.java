package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.portal.CustomerOrder.StepState;
import io.comanda.portal.CustomerOrders;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.Settlement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What was stopped at the door has not left, says the desk's page and the customer's. */
@IntegrationTest
class StoppedOrderTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private CustomerOrders links;

    @Autowired
    private MockMvc http;

    private String warehouse = "";
    private String product = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(true);
        product = shop.product("20.00");
    }

    @Test
    void nothingLeftOfAnOrderWhoseOnlyShipmentWasStopped() throws Exception {
        var order = placed("COD", 2, 2);
        assertThat(customerPage(order)).contains("shipped=DONE");
        stop(order, 0);
        // The order still waits for its cash, but there is nothing more to send.
        shipped(order, "STOPPED")
                .andExpect(jsonPath("$.order.lifecycle").value("PLACED"))
                .andExpect(jsonPath("$.milestones[?(@.step == 'SHIPPED' && @.at != null)]", hasSize(0)));
        assertThat(customerPage(order)).contains("shipped=OPEN").doesNotContain(StepState.NEXT.name());
    }

    @Test
    void theRestOfAHalfStoppedOrderIsStillToBeSent() throws Exception {
        var order = placed("ACCOUNT", 5, 3);
        shipped(order, "PARTLY");
        stop(order, 0);
        shipped(order, "AHEAD").andExpect(jsonPath("$.milestones[?(@.present == true)].step", contains("RESERVED")));
        var page = links.order(links.link(order));
        assertThat(page.headline()).isNotEqualTo("We have stopped your shipment before it left us.");
    }

    @Test
    void aPartOfAnOrderLeftWhenOneOfItsTwoShipmentsWasStopped() throws Exception {
        var second = shop.warehouse(true);
        shop.receive(product, second, 2);
        var order = placed("ACCOUNT", 5, 3);
        shipped(order, "DONE");
        stop(order, 1);
        shipped(order, "PARTLY")
                .andExpect(jsonPath("$.milestones[?(@.step == 'SHIPPED' && @.at != null)]", hasSize(1)))
                .andExpect(jsonPath("$.milestones[?(@.present == true)]", hasSize(0)));
    }

    private String placed(String method, long quantity, long inStock) {
        shop.receive(product, warehouse, inStock);
        return journey.sell(shop.customer(method, warehouse), product, quantity);
    }

    private void stop(String order, int shipment) {
        journey.runJobs(desk.stop(fulfilment.ofOrder(order).get(shipment), Settlement.REFUND));
    }

    private ResultActions shipped(String order, String state) throws Exception {
        return http.perform(get("/api/orders/" + order + "/page").with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.milestones[?(@.step == 'SHIPPED')].state", contains(state)));
    }

    private String customerPage(String order) {
        return links.order(links.link(order)).steps().stream()
                .map(step -> step.key() + "=" + step.state())
                .collect(Collectors.joining(" "));
    }
}
