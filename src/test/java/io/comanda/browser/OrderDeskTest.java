package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.amendment.AmendmentView;
import io.comanda.amendment.Amendments;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PlaceOrder;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The order desk: orders are taken, found, understood and stopped. */
@BrowserTest
class OrderDeskTest {

    private static final Pattern PAGE = Pattern.compile(".*/orders/ORD-\\d+-\\d+$");

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Amendments amendments;

    private String warehouse = "";
    private String product = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        customer = shop.customer("ACCOUNT", warehouse);
    }

    @Test
    void pastedRowsBecomeLinesAndADraftOutlivesAReload() {
        var other = shop.product("20.00");
        var mended = shop.product("30.00");
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            dana.open("/orders/new?customer=" + customer);
            assertThat(dana.element(AriaRole.TEXTBOX, "Goods")).isFocused();
            dana.page()
                    .evaluate(
                            "rows => navigator.clipboard.writeText(rows)",
                            product + "\t2\n" + other + "\t4\nNO-SUCH\t1");
            dana.press("Control+v").sees("2 lines added").sees("There is no product NO-SUCH");
            dana.barsNobody().screenshot("pasted-rows");
            dana.page()
                    .getByLabel("Row 3", new Page.GetByLabelOptions().setExact(true))
                    .fill(mended);
            dana.press("Enter");
            assertThat(dana.page().getByLabel("Quantity of Product " + mended)).hasValue("1");
            dana.sees("1 line added");
            dana.page().reload();
            dana.sees("It is as you left it");
            assertThat(dana.page().getByLabel("Quantity of Product " + other)).hasValue("4");
        }
    }

    @Test
    void theListAndThePageOfAnOrderBarNobody() {
        var order = journey.place(customer, product, 2);
        untilPicked(order);
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders?text=" + customer).sees(order).sees("The warehouse has to pick the goods");
            dana.press("j").sees("Product " + product);
            dana.barsNobody().screenshot("orders-light").inTheDark().screenshot("orders-dark");
            dana.inTheLight().press("Enter");
            assertThat(dana.page()).hasURL(PAGE);
            dana.sees("reserved").sees("Order confirmation");
            dana.barsNobody().screenshot("order-light").inTheDark().screenshot("order-dark");
            dana.inTheLight().click(AriaRole.TAB, "Process");
            dana.sees("you are here").barsNobody();
            dana.onScreen(320, 640).screenshot("order-phone");
            assertThat(dana.element(AriaRole.BUTTON, "Actions")).isVisible();
        }
    }

    @Test
    void aHalfShippedOrderIsChangedAfterItsEffectsWereSeen() {
        var automatic = shop.warehouse(true);
        var scarce = shop.product("100.00");
        var more = shop.product("10.00");
        shop.receive(scarce, automatic, 1);
        shop.receive(more, automatic, 5);
        var order = journey.place(shop.customer("ACCOUNT", automatic), scarce, 4);
        await().atMost(SOON).until(() -> journey.mails(order).contains("back-ordered"));
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders/" + order).click(AriaRole.BUTTON, "Actions");
            dana.click(AriaRole.MENUITEM, "Change the order");
            dana.sees("what that does is told here");
            dana.page().getByLabel("Quantity of line 1").fill("0");
            dana.sees("are shipped, invoiced or given up already").barsNobody().screenshot("change-refused");
            dana.page().getByLabel("Quantity of line 1").fill("2");
            dana.click(AriaRole.BUTTON, "Add goods");
            dana.element(AriaRole.TEXTBOX, "Goods 1 to add").fill(more);
            dana.element(AriaRole.OPTION, more).click();
            dana.sees("credit limit are free again").sees("A new confirmation goes to");
            dana.barsNobody().screenshot("change-preview").onScreen(320, 700).screenshot("change-phone");
            dana.onScreen(1280, 800);
            confirm(dana, "Change the order");
            await().atMost(SOON).until(() -> journey.mails(order).contains("order-changed"));
            dana.sees("Order changed").screenshot("change-done");
            await().atMost(SOON)
                    .until(() -> journey.order(order).lines().get(1).shipped().equals(Quantity.of(1)));
            takesBackWhatWaitsForTheSupervisor(dana, order);
            changesHowItIsPaid(dana, order);
        }
        Assertions.assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void theSearchBoxLeadsToTheOrderAndACommentStays() {
        var order = journey.place(customer, product, 1);
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders");
            assertThat(dana.element(AriaRole.HEADING, "Orders")).isVisible();
            dana.press("/");
            assertThat(dana.element(AriaRole.TEXTBOX, "Search")).isFocused();
            dana.type(order).sees(order + " · Customer " + customer);
            dana.screenshot("search").press("Enter");
            assertThat(dana.page()).hasURL(PAGE);
            dana.fill("Comment", "Rang twice, nobody there").press("Control+Enter");
            assertThat(dana.page().getByLabel("Comment")).hasValue("");
            dana.page().reload();
            dana.sees("Rang twice, nobody there");
        }
    }

    @Test
    void cancellingShowsItsEffectsFirst() {
        var order = journey.place(customer, product, 2);
        untilPicked(order);
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders/" + order).click(AriaRole.BUTTON, "Do not send these");
            dana.sees("Nothing would be left: cancel the order instead").barsNobody();
            dana.screenshot("do-not-send").press("Escape");
            assertThat(dana.element(AriaRole.DIALOG, "Change " + order)).not().isVisible();
            dana.click(AriaRole.BUTTON, "Actions")
                    .sees("No step of the order has failed")
                    .click(AriaRole.MENUITEM, "Cancel the order");
            dana.sees("The goods of 1 line are free again").sees("is not sent").sees("credit limit are free again");
            dana.barsNobody().screenshot("cancel-order");
            dana.page().getByLabel("Reason").fill("The customer changed his mind");
            dana.click(AriaRole.BUTTON, "Cancel now");
            assertThat(dana.element(AriaRole.DIALOG, "Cancel " + order)).not().isVisible();
            await().atMost(SOON).until(() -> journey.order(order).lifecycle() == Lifecycle.CANCELLED);
            dana.page().reload();
            dana.sees("Cancelled");
        }
    }

    @Test
    void aHeldOrderSaysWhatLiftsItAndHowItsPriceCameAbout() {
        var order = journey.place(
                customer, null, null, new PlaceOrder.Line(product, Quantity.of(1), Percent.of("12"), null));
        untilPicked(order);
        try (var ana = visitors.as(Role.SUPERVISOR)) {
            ana.open("/orders/" + order).sees("On hold for approval: The discount is beyond");
            ana.click(AriaRole.BUTTON, "How the price of Product " + product + " came about");
            ana.sees("12 % discount granted by hand").barsNobody().screenshot("order-held");
            ana.press("Escape");
            ana.click(AriaRole.BUTTON, "Decide in the task");
            assertThat(ana.page()).hasURL(Pattern.compile(".*/tasks/.+"));
        }
    }

    @Test
    void theArrowsOfAnOrderFollowTheListAndListsAreKept() {
        var first = journey.place(customer, product, 1);
        var second = journey.place(customer, product, 2);
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders?view=all&text=" + customer).sees(first).sees(second);
            dana.click(AriaRole.BUTTON, "Keep this list");
            dana.fill("Name", "Of " + customer).press("Enter");
            assertThat(dana.element(AriaRole.TAB, "Of " + customer)).isVisible();
            dana.click(AriaRole.LINK, second);
            dana.sees("1 of 2").screenshot("order-neighbours");
            dana.press("j").sees("2 of 2");
            assertThat(dana.page()).hasURL(Pattern.compile(".*/orders/" + first));
            dana.click(AriaRole.BUTTON, "Previous order");
            assertThat(dana.page()).hasURL(Pattern.compile(".*/orders/" + second));

            dana.open("/orders").click(AriaRole.TAB, "Of " + customer);
            dana.sees(first).sees(second);
        }
    }

    private void takesBackWhatWaitsForTheSupervisor(Visitor dana, String order) {
        dana.open("/orders/" + order).sees("Line 1: quantity 2");
        dana.click(AriaRole.BUTTON, "Actions").click(AriaRole.MENUITEM, "Change the order");
        dana.page().getByLabel("Quantity of line 1").fill("900");
        dana.sees("The order is large for this customer");
        confirm(dana, "Change the order");
        await().atMost(SOON).until(() -> amendments.ofOrder(order).stream()
                .map(AmendmentView::number)
                .anyMatch(number -> journey.task(number) != null));
        try (var supervisor = visitors.as(Role.SUPERVISOR)) {
            supervisor.open("/orders/" + order).sees("Approve change").screenshot("change-task");
            supervisor
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the task"))
                    .last()
                    .click();
            supervisor.sees("Take the task on").sees("Approve change");
        }
        dana.page().reload();
        var takeBack = dana.element(AriaRole.BUTTON, "Take back");
        takeBack.scrollIntoViewIfNeeded();
        dana.barsNobody().screenshot("changes").onScreen(320, 700);
        takeBack.scrollIntoViewIfNeeded();
        dana.screenshot("changes-phone").onScreen(1280, 800);
        dana.click(AriaRole.BUTTON, "Take back").sees("Nobody has to agree to it any more");
        confirm(dana, "Take back");
        dana.sees("Taken back");
        Assertions.assertThat(journey.order(order).lines().get(0).quantity()).isEqualTo(Quantity.of(2));
    }

    private void changesHowItIsPaid(Visitor dana, String order) {
        dana.click(AriaRole.BUTTON, "Actions").click(AriaRole.MENUITEM, "Change the order");
        dana.page()
                .getByLabel("Payment", new Page.GetByLabelOptions().setExact(true))
                .selectOption("CARD");
        dana.page().getByLabel("Card token").fill("tok_visa");
        dana.sees("It is paid by").sees("only then is the former promise given back");
        dana.barsNobody().screenshot("change-payment").onScreen(320, 700).screenshot("change-payment-phone");
        dana.onScreen(1280, 800);
        confirm(dana, "Change the order");
        await().atMost(SOON).until(() -> journey.order(order).paymentMethod().equals("CARD"));
    }

    private static void confirm(Visitor dana, String button) {
        dana.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** The workers of the engine bring the order to the floor. */
    private void untilPicked(String order) {
        await().atMost(SOON).until(() -> journey.task(order) != null);
    }
}
