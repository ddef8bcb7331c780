package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One order from the desk to its end, each step by whom it belongs to, and nobody has a mouse. */
@BrowserTest
class OrderWalkTest {

    private static final Pattern PAGE = Pattern.compile(".*/orders/ORD-\\d+-\\d+$");

    private static final Pattern INVOICE = Pattern.compile("^Invoice\\b");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void anOrderGoesFromTheDeskToItsEndByKeyboardAlone() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse);
        try (var dana = visitors.as(Role.ORDER_DESK).withoutMouse()) {
            var order = place(dana, customer, product);
            try (var sonia = visitors.as(Role.SUPERVISOR).withoutMouse()) {
                approve(sonia, order);
            }
            try (var walter = visitors.as(Role.WAREHOUSE).withoutMouse()) {
                pickAndPack(walter, order);
            }
            seeTheEnd(dana);
            assertThat(journey.invariants()).isEmpty();
        }
    }

    private String place(Visitor dana, String customer, String product) {
        dana.open("/orders");
        assertThat(dana.element(AriaRole.HEADING, "Orders")).isVisible();
        dana.press("n");
        assertThat(dana.element(AriaRole.TEXTBOX, "Customer")).isFocused();
        dana.type(customer).press("Enter");
        assertThat(dana.element(AriaRole.TEXTBOX, "Goods")).isFocused();
        dana.type(product).press("Enter");
        assertThat(dana.page().getByLabel("Quantity of Product " + product)).isFocused();
        dana.type("3").press("Tab").type("12").press("Enter");
        dana.sees("Needs approval").sees("264.00").barsNobody().screenshot("new-order");
        assertThat(dana.element(AriaRole.BUTTON, "Place the order")).isEnabled();
        dana.press("Control+Enter");

        assertThat(dana.page()).hasURL(PAGE);
        dana.sees("Customer " + customer);
        var order = journey.order(dana.page().url().replaceAll(".*/", ""));
        assertThat(order.customerNumber()).isEqualTo(customer);
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity().value()).isEqualByComparingTo("3");
            assertThat(line.discount().value()).isEqualByComparingTo("12");
        });
        return order.number();
    }

    private static void approve(Visitor sonia, String order) {
        openTask(sonia, order, "Approve order");
        sonia.press("c").sees("yours").press("Enter");
        assertThat(sonia.element(AriaRole.CHECKBOX, "Approved")).isFocused();
        sonia.press("Space", "Tab").type("He orders every month");
        sonia.barsNobody().screenshot("walk-approve").press("Control+Enter");
        // She may well see what comes next; this step is behind her.
        assertThat(sonia.element(AriaRole.ROW, "Approve order")).isHidden();
    }

    private static void pickAndPack(Visitor walter, String order) {
        openTask(walter, order, "Pick goods");
        walter.press("c").sees("yours");
        assertThat(walter.element(AriaRole.BUTTON, "Complete")).isEnabled();
        walter.press("Control+Enter");

        assertThat(walter.element(AriaRole.ROW, "Pack goods")).isVisible();
        walter.press("j").sees("Lines").press("Enter").sees("Take the task on");
        walter.press("c").sees("yours").press("Enter");
        assertThat(walter.page().getByLabel("Number of parcels")).isFocused();
        walter.type("2").press("Tab").type("3.5").press("Tab").type("fragile");
        walter.screenshot("task-filled").press("Control+Enter").sees("No tasks here");
    }

    private static void openTask(Visitor person, String order, String step) {
        person.open("/tasks?subject=" + order);
        assertThat(person.element(AriaRole.ROW, step)).isVisible();
        person.press("j").sees("Lines").press("Enter").sees("Take the task on");
    }

    /** The desk has the order open all the while. */
    private static void seeTheEnd(Visitor dana) {
        assertThat(dana.page().locator("header, article").getByText("Closed").first())
                .isVisible();
        dana.barsNobody().screenshot("walk-closed");
        dana.reach(dana.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(INVOICE)))
                .press("Enter");
        assertThat(dana.page().locator("iframe")).isVisible();
        dana.screenshot("walk-invoice");
    }
}
