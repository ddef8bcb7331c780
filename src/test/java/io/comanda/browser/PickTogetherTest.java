package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A morning on the floor: goods come in, three orders are picked on one walk, one is packed and handed to its carrier. */
@BrowserTest
class PickTogetherTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Test
    void picksThreeOrdersOnOneWalkAndHandsOneOver() {
        var warehouse = shop.warehouse(false);
        var here = shop.product("10.00");
        var late = shop.product("20.00");
        shop.receive(here, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse);
        var first = floor(journey.place(customer, here, 2));
        var second = floor(journey.place(customer, here, 3));
        var waiting = journey.place(customer, late, 1);
        try (var picker = visitors.as(Role.WAREHOUSE, Role.SUPERVISOR)) {
            furnish(picker.onScreen(390, 820), warehouse);
            picker.open("/warehouse?place=" + warehouse).sees(first).sees(second);
            assertThat(picker.page().getByText(waiting)).hasCount(0);
            shop.receive(late, warehouse, 5);
            floor(waiting);
            picker.open("/warehouse/today?place=" + warehouse).sees(waiting).sees("Release 3 orders");
            picker.barsNobody().screenshot("today");
            picker.open("/warehouse/waves?place=" + warehouse).sees("Or choose orders");
            picker.barsNobody().screenshot("waves-free").click(AriaRole.BUTTON, "Make waves of 3 orders");
            picker.sees("Proposed").screenshot("waves").click(AriaRole.LINK, "WAV-");
            picker.sees("Slot 3").screenshot("wave-proposed").click(AriaRole.BUTTON, "Release");
            picker.click(AriaRole.BUTTON, "Begin the walk");

            picker.sees("into slot 1");
            scan(picker, Shop.PLACE).sees("You are at " + Shop.PLACE);
            picker.barsNobody().screenshot("wave-walk");
            scan(picker, here).sees("Taken: 2 pcs").press("Enter");
            picker.sees("into slot 2").sees("Taken: 3 pcs").press("F2").fill("Found", "2");
            picker.click(AriaRole.BUTTON, "Damaged").click(AriaRole.BUTTON, "Save");
            picker.sees("into slot 3");
            scan(picker, here).sees("is another product");
            scan(picker, late).sees("Taken: 1 pcs").press("Enter");
            picker.sees("Next task");
            assertThat(picker.element(AriaRole.LINK, "Pack " + first)).isVisible();
            picker.barsNobody().screenshot("wave-picked");

            await().atMost(SOON).until(() -> journey.task(first).getName().equals("Pack goods"));
            picker.click(AriaRole.LINK, "Pack " + first).sees("Box TWO");
            picker.fill("Weight of parcel 1", "2.6").barsNobody().screenshot("pack-proposed");
            picker.press("Enter").sees("Tracking number");
            var shipment = fulfilment.ofOrder(first).get(0).number();
            await().atMost(SOON).until(() -> fulfilment.shipment(shipment).trackingNumber() != null);
            var number = String.valueOf(fulfilment.shipment(shipment).trackingNumber());

            picker.open("/warehouse/hand-over?place=" + warehouse).sees(number);
            scan(picker, "B-99-9").sees("is not for");
            scan(picker, number).sees("Right");
            picker.barsNobody().screenshot("hand-over").click(AriaRole.BUTTON, "Hand over 1 shipment");
            assertThat(picker.element(AriaRole.BUTTON, "Print")).isVisible();
            picker.barsNobody().screenshot("manifest");
            assertThat(shipping.waybillOf(shipment).state()).isEqualTo(WaybillState.HANDED_OVER);
        }
        var less = fulfilment.ofOrder(second).get(0);
        assertThat(less.lines().get(0).shortReason()).isEqualTo("damaged");
        assertThat(journey.invariants()).isEmpty();
    }

    /** When a carrier calls, and a box that just holds two pieces. */
    private static void furnish(Visitor boss, String warehouse) {
        boss.open("/warehouse/today?place=" + warehouse);
        boss.page().getByText("Change when carriers call").click();
        boss.fill("Goods at the door until", "16:30").click(AriaRole.BUTTON, "Keep");
        boss.sees("16:30").barsNobody().screenshot("cut-offs");
        boss.open("/warehouse/boxes?place=" + warehouse);
        boss.page().getByText("Change the boxes of this warehouse").click();
        boss.fill("Code", "TWO").fill("Length inside", "200").fill("Width inside", "200");
        boss.fill("Height inside", "180").fill("Carries at most", "9").click(AriaRole.BUTTON, "Keep");
        boss.sees("9 kg, weighs 0 kg").barsNobody().screenshot("boxes");
    }

    /** As soon as somebody has to pick it. */
    private String floor(String order) {
        await().atMost(SOON).until(() -> journey.task(order) != null);
        return order;
    }

    /** As fast as a scanner types. */
    private static Visitor scan(Visitor picker, String code) {
        return picker.type(code).press("Enter");
    }
}
