package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money comes in, commission is settled, and the agent reads his statement. */
@BrowserTest
class SettlementTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String ACCOUNT = "DE89370400440532013000";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Commissions commissions;

    @Autowired
    private Invoicing invoicing;

    @Test
    void financeBooksAndSettlesAndTheAgentSeesHisStatement() {
        var agent = agent();
        var invoice = invoice(agent);
        try (var finance = visitors.as(Role.FINANCE).withoutMouse()) {
            finance.open("/invoices?standing=OPEN").sees(invoice).barsNobody().screenshot("invoices");
            finance.open("/invoices/" + invoice);
            assertThat(finance.page().locator("iframe")).isVisible();
            finance.fill("Bank reference", Shop.own("BANK-")).screenshot("invoice");
            finance.reach(AriaRole.BUTTON, "Book").press("Enter").sees("Paid");
            Awaitility.await()
                    .atMost(LONG)
                    .until(() -> commissions.balances(agent).get(0).valid().isPositive());
            settle(finance, agent);
        }
        var run = commissions.facts(agent, Long.MAX_VALUE, 1).get(0).settlementNumber();
        try (var finance = visitors.as(Role.FINANCE)) {
            keepARule(finance, agent, invoice);
            pay(finance, run);
        }
        try (var own = visitors.agent(agent).withoutMouse()) {
            own.open("/agents").sees("Account of").sees("Settled with");
            own.barsNobody().screenshot("account");
            own.reach(AriaRole.BUTTON, "Explain the commission on " + invoice).press("Enter");
            own.sees("became valid").sees("paid out on");
            own.barsNobody().screenshot("commission-story");
            own.press("Escape");
            own.reach(AriaRole.LINK, "SR-").press("Enter");
            assertThat(own.page().locator("iframe")).isVisible();
            own.screenshot("statement").onScreen(320, 700).open("/agents").sees("Commission by order");
            own.screenshot("account-phone");
        }
        try (var finance = visitors.as(Role.FINANCE)) {
            cancel(finance, run);
        }
        try (var other = visitors.agent(agent())) {
            other.open("/agents/" + agent);
            assertThat(other.element(AriaRole.ALERT, "")).isVisible();
        }
    }

    private static void keepARule(Visitor finance, String agent, String invoice) {
        finance.open("/settlements/rules").sees("Rules of the house").screenshot("commission-rules");
        finance.open("/agents/" + agent).click(AriaRole.BUTTON, "Add a rule").fill("Rate", "7");
        finance.screenshot("commission-rule").click(AriaRole.BUTTON, "Save").sees("no end");
        finance.click(AriaRole.BUTTON, "Try on an invoice").fill("Invoice number", invoice);
        finance.click(AriaRole.BUTTON, "Reckon").sees(invoice + " brings").barsNobody();
        finance.screenshot("commission-preview");
    }

    private static void pay(Visitor finance, @Nullable String settlement) {
        finance.open("/settlements/" + run(settlement)).click(AriaRole.BUTTON, "Mark SR-");
        finance.fill("Bank reference of the payment", "DEBIT-1").click(AriaRole.BUTTON, "Save");
        finance.sees("DEBIT-1").screenshot("settlement-paid");
    }

    private static void cancel(Visitor finance, @Nullable String settlement) {
        finance.open("/settlements/" + run(settlement)).click(AriaRole.BUTTON, "SR-");
        finance.click(AriaRole.BUTTON, "Cancel settlement").fill("Reason", "The wrong month");
        finance.screenshot("settlement-cancel");
        finance.click(AriaRole.BUTTON, "Cancel the settlement").sees("The wrong month");
        finance.screenshot("settlement-cancelled");
    }

    private static String run(@Nullable String settlement) {
        return String.valueOf(settlement).substring(0, "SR-000001".length());
    }

    private static void settle(Visitor finance, String agent) {
        finance.open("/settlements")
                .reach(AriaRole.BUTTON, "Start a settlement")
                .press("Enter");
        var dialog = finance.element(AriaRole.DIALOG, "Start a settlement");
        // Month, day, year: the order of the language the browser was started in.
        finance.reach(dialog.getByLabel("Until")).type("12312099");
        finance.reach(dialog.getByLabel("Agents")).type(agent);
        assertThat(finance.element(AriaRole.OPTION, agent)).isVisible();
        finance.press("ArrowDown", "Enter", "Escape").barsNobody().screenshot("settlement-start");
        finance.reach(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start a settlement")))
                .press("Enter");
        assertThat(finance.element(AriaRole.BUTTON, "Approve")).isVisible();
        finance.barsNobody().screenshot("settlement");
        finance.reach(AriaRole.BUTTON, "Approve").press("Enter");
        finance.reach(AriaRole.LINK, "Show").press("Enter");
        assertThat(finance.page().locator("iframe")).isVisible();
        assertThat(finance.element(AriaRole.LINK, "Payment list")).isVisible();
    }

    private String agent() {
        var code = Shop.own("AG-");
        commissions.keep(new Agent(
                code, "Agent " + code, new Email("agent@example.org"), "en", Percent.of("5"), true, ACCOUNT, null));
        return code;
    }

    /** Number of the invoice of an order that the job executor carries there by itself. */
    private String invoice(String agent) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.place(
                shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent), product, 2);
        Awaitility.await().atMost(LONG).until(() -> !invoicing.ofOrder(order).isEmpty());
        return String.valueOf(invoicing.ofOrder(order).get(0).number());
    }
}
