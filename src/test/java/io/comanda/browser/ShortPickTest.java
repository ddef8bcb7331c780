package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.ordering.FulfilmentState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On the floor of one of two warehouses with a handheld: a scanner types, one piece is damaged, and what is missing is
 * ordered back.
 */
@BrowserTest
class ShortPickTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Test
    void ordersBackWhatIsNotThere() {
        orderAt(shop.warehouse(false), shop.product("10.00"));
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(false);
        var order = orderAt(warehouse, product);

        try (var picker = visitors.as(Role.WAREHOUSE).withoutMouse()) {
            picker.onScreen(360, 740).open("/warehouse?place=" + warehouse).sees(order);
            picker.barsNobody().screenshot("floor-queue").inTheDark().screenshot("floor-queue-dark");
            picker.inTheLight().press("Enter").sees(Shop.PLACE);
            scan(picker, "B-99-9").sees("Nobody knows B-99-9");
            picker.barsNobody().screenshot("floor-wrong");
            scan(picker, Shop.PLACE).sees("You are at " + Shop.PLACE);
            scan(picker, product).sees("Taken: 4 pcs");
            picker.barsNobody().screenshot("floor-pick").inTheDark().screenshot("floor-pick-dark");

            picker.inTheLight()
                    .press("F2")
                    .fill("Found", "3")
                    .reach(AriaRole.BUTTON, "Damaged")
                    .press("Space");
            picker.barsNobody().screenshot("floor-short");
            picker.reach(AriaRole.BUTTON, "Save").press("Enter").sees("Picked, with less than planned");
            picker.barsNobody().screenshot("floor-picked").press("Enter");

            picker.fill("Weight of parcel 1", "2.4").barsNobody().screenshot("floor-pack");
            picker.press("Enter").sees("Tracking number");
            assertThat(picker.element(AriaRole.BUTTON, "Print")).isVisible();
            picker.barsNobody().screenshot("floor-label");
            picker.reach(AriaRole.BUTTON, "Next task").press("Enter").sees("Nothing to pick or pack");
        }

        var shipment = fulfilment.ofOrder(order).get(0);
        assertThat(shipment.lines().get(0).shortReason()).isEqualTo("damaged");
        assertThat(shipment.weightKg()).isEqualByComparingTo("2.4");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(journey.mails(order)).contains("back-ordered"));
        assertThat(journey.order(order).fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        assertThat(journey.invariants()).isEmpty();
    }

    /** Four pieces to be picked, and no more of them there. */
    private String orderAt(String warehouse, String product) {
        shop.receive(product, warehouse, 4);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 4);
        await().atMost(Duration.ofSeconds(30)).until(() -> journey.task(order) != null);
        return order;
    }

    /** As fast as a scanner types. */
    private static Visitor scan(Visitor picker, String code) {
        return picker.type(code).press("Enter");
    }
}
