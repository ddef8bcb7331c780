package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.access.Role;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.portal.CustomerOrders;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk stops a shipment; the warehouse finds it on its page, takes the goods in, and nobody hands it over. */
@BrowserTest
class StopWalkTest {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final String STOP = "Stop this shipment";

    @Autowired
    private Visitors visitors;

    @Autowired
    private ReturnVisits goods;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Returns returns;

    @Autowired
    private CustomerOrders links;

    @Test
    void aShipmentAtTheDoorIsStopped() {
        var order = goods.delivered("ACCOUNT");
        var shipment = fulfilment.ofOrder(order).get(0);
        var line = journey.order(order).lines().get(0);
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/orders/" + order).click(AriaRole.BUTTON, STOP).sees("its label is void");
            var dialog = desk.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Reason").fill("Sent to the wrong branch");
            desk.barsNobody().screenshot("stop-ask");
            desk.onScreen(360, 740).screenshot("stop-ask-phone").onScreen(1280, 800);
            dialog.getByText(STOP).click();
            await().atMost(LONG).until(() -> returns.ofOrder(order).stream()
                    .anyMatch(stop -> stop.state() == ReturnState.ANNOUNCED));
            desk.page().reload();
            desk.sees("Shipment stopped").screenshot("stop-order");
            assertThat(desk.page().getByText(STOP).count()).isZero();
            isShownAsStopped(desk, order);
        }
        var number = returns.ofOrder(order).get(0).number();
        try (var customer = visitors.outsider()) {
            customer.open("/o/" + links.link(order))
                    .sees("Stopped before it left us")
                    .screenshot("stop-customer");
        }
        try (var warehouse = visitors.as(Role.WAREHOUSE)) {
            warehouse.onScreen(390, 844).open("/warehouse/hand-over?place=" + shipment.warehouseCode());
            warehouse.sees("Stopped: take these out").barsNobody().screenshot("stop-hand-over");
            warehouse.open("/warehouse/label/" + shipment.number()).sees("its label is void");
            warehouse.open("/warehouse/returns?place=" + shipment.warehouseCode());
            warehouse
                    .sees(number)
                    .type(String.valueOf(shipment.trackingNumber()))
                    .press("Enter");
            warehouse.click(AriaRole.BUTTON, line.name()).click(AriaRole.BUTTON, "Take in");
            warehouse.sees("What becomes of them").barsNobody().screenshot("stop-inspect");
            assertThat(warehouse.page().getByText("Back to the customer").count())
                    .isZero();
            warehouse.click(AriaRole.BUTTON, "Book it").sees("All of it is looked at");
        }
        await().atMost(LONG)
                .until(() -> journey.task(number) != null
                        && Objects.requireNonNull(journey.task(number))
                                .getTaskDefinitionKey()
                                .equals("UserTask_SettleReturn"));
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/returns/" + number)
                    .sees("Shipment stopped")
                    .barsNobody()
                    .screenshot("stop-settle");
        }
    }

    /** At the head of its page, and in the list under the filter of that name and under no other. */
    private static void isShownAsStopped(Visitor desk, String order) {
        var head = desk.page().locator("header").filter(new Locator.FilterOptions().setHasText(order));
        head.getByText("Stopped").waitFor();
        assertThat(head.getByText("Shipped").count()).isZero();
        desk.open("/orders?view=all&fulfilment=STOPPED&text=" + order).sees(order);
        assertThat(desk.element(AriaRole.ROW, order).textContent()).contains("Stopped");
        desk.screenshot("stop-list");
        desk.open("/orders?view=all&fulfilment=SHIPPED&text=" + order).sees("No orders here");
    }
}
