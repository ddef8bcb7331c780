package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.kernel.Quantity;
import io.comanda.portal.CustomerOrder.StepState;
import io.comanda.portal.CustomerOrders;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.Settlement;
import java.util.List;
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
        displayed(order, DisplayedFulfilment.SHIPPED);
        stop(order, 0);
        // The order still waits for its cash, but there is nothing more to send.
        shipped(order, "STOPPED")
                .andExpect(jsonPath("$.order.lifecycle").value("PLACED"))
                .andExpect(jsonPath("$.milestones[?(@.step == 'SHIPPED' && @.at != null)]", hasSize(0)));
        displayed(order, DisplayedFulfilment.STOPPED);
        assertThat(customerPage(order)).contains("shipped=OPEN").doesNotContain(StepState.NEXT.name());
        assertThat(links.order(links.link(order)).headline())
                .isEqualTo("We have stopped your shipment before it left us.");
    }

    @Test
    void theRestOfAHalfStoppedOrderIsStillToBeSent() throws Exception {
        var order = placed("ACCOUNT", 5, 3);
        shipped(order, "PARTLY");
        displayed(order, DisplayedFulfilment.PARTLY_SHIPPED);
        stop(order, 0);
        shipped(order, "AHEAD").andExpect(jsonPath("$.milestones[?(@.present == true)].step", contains("RESERVED")));
        displayed(order, DisplayedFulfilment.PARTLY_STOPPED);
        assertThat(customerPage(order)).contains("shipped=OPEN").contains(StepState.NEXT.name());
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
        displayed(order, DisplayedFulfilment.PARTLY_STOPPED);
        assertThat(customerPage(order)).contains("shipped=PARTLY");
        assertThat(links.order(links.link(order)).lines().get(0).shipped()).isEqualTo(Quantity.of(3));
    }

    @Test
    void nothingIsStoppedOfAnOrderThatIsNotShipped() throws Exception {
        displayed(journey.sell(shop.customer("ACCOUNT", warehouse), product, 2), DisplayedFulfilment.UNFULFILLED);
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

    /** At the head of its page, in its row of the list, by the filter of the list, and to the customer. */
    private void displayed(String order, DisplayedFulfilment fulfilment) throws Exception {
        http.perform(get("/api/orders/" + order + "/page").with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.fulfilment").value(fulfilment.name()));
        for (var filter : DisplayedFulfilment.values()) {
            var wanted = filter == fulfilment ? List.of(fulfilment.name()) : List.of();
            http.perform(get("/api/orders")
                            .param("text", order)
                            .param("fulfilment", filter.name())
                            .with(Callers.as("order-desk")))
                    .andExpect(jsonPath("$.items[*].fulfilment", equalTo(wanted)));
        }
        assertThat(links.order(links.link(order)).fulfilment()).isEqualTo(fulfilment);
    }

    private String customerPage(String order) {
        return links.order(links.link(order)).steps().stream()
                .map(step -> step.key() + "=" + step.state())
                .collect(Collectors.joining(" "));
    }
}
