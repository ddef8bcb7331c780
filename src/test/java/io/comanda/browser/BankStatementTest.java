package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.banking.SampleStatement;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.Payments;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money comes by bank: most of it finds its place, finance says what the rest is for, and what waited goes on. */
@BrowserTest
class BankStatementTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Commissions commissions;

    @Test
    void financeDropsAStatementAssignsTheRestAndTheOrderGoesOn() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 100);
        var agent = shop.agent("5");
        var invoice = invoice(journey.place(customer(warehouse, agent), product, 3));
        var waiting = journey.place(shop.customer("TRANSFER", warehouse), product, 2);
        Awaitility.await().atMost(LONG).until(() -> payments.find(waiting).isPresent());
        var due = payments.summary(waiting).due();
        var bank = new SampleStatement()
                .in(invoice.open(), "UNKNOWN PAYER", null, "Invoice " + invoice.number())
                .in(due, "Bruno Blank", Shop.own("DE77"), "my bicycles")
                .in(Money.of("3.21", "EUR"), "The Bank", null, "Interest");

        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/bank").sees("Import a statement");
            var desk = new BankDesk(finance);
            desk.drop("broken.sta", ":20:X\n:25:Y\n:61:soon".getBytes(StandardCharsets.UTF_8));
            finance.sees("Line 3").screenshot("bank-broken");
            desk.drop("november.xml", bank.file());
            finance.sees("money without a place: 2").barsNobody().screenshot("bank-imported");
            finance.press("Escape").sees("Bruno Blank").screenshot("bank");
            desk.assign("Bruno Blank", waiting);
            finance.screenshot("bank-assigned").onScreen(320, 700).screenshot("bank-entry-phone");
            finance.onScreen(1280, 800);
            setAside(finance);
            finance.onScreen(320, 640)
                    .open("/bank?view=SETTLED")
                    .sees("Assigned")
                    .screenshot("bank-phone");
        }
        Awaitility.await().atMost(LONG).until(() -> journey.order(waiting).lifecycle() == Lifecycle.CLOSED);
        assertThat(invoicing.invoice(String.valueOf(invoice.number())).fullyPaid())
                .isTrue();
        Awaitility.await()
                .atMost(LONG)
                .until(() -> commissions.balances(agent).get(0).valid().isPositive());
        try (var own = visitors.agent(agent)) {
            own.open("/agents").sees(String.valueOf(invoice.number())).screenshot("bank-agent");
        }
        assertThat(journey.invariants()).isEmpty();
    }

    private static void setAside(Visitor finance) {
        finance.open("/bank?text=Interest").page().getByText("The Bank").first().dblclick();
        finance.click(AriaRole.BUTTON, "Set aside");
        finance.page().getByRole(AriaRole.DIALOG).getByLabel("Reason").fill("Interest");
        finance.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(finance.element(AriaRole.BUTTON, "Take up again")).isVisible();
        finance.open("/bank/statements").sees("Complete").screenshot("bank-statements");
    }

    private String customer(String warehouse, String agent) {
        return shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
    }

    private InvoiceView invoice(String order) {
        Awaitility.await().atMost(LONG).until(() -> !invoicing.ofOrder(order).isEmpty());
        return invoicing.ofOrder(order).get(0);
    }
}
