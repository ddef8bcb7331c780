package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.comanda.Journey;
import io.comanda.access.Role;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.RefusedRefunds;
import io.comanda.kernel.Money;
import io.comanda.payment.OwedRefunds;
import io.comanda.portal.CustomerOrders;
import io.comanda.returns.ReturnPhotos;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.shipping.Shipping;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer returns two of three pieces by the link; the warehouse inspects; finance sees the credit note. */
@BrowserTest
class ReturnWalkTest {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private Visitors visitors;

    @Autowired
    private ReturnVisits goods;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnPhotos photos;

    @Autowired
    private CustomerOrders links;

    @Autowired
    private Shipping shipping;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private RefusedRefunds refused;

    @Autowired
    private OwedRefunds owed;

    @Test
    void twoOfThreePiecesComeBack() {
        agreeThatTheVanBringsReturns();
        var order = goods.delivered("CARD", "tok_nothing_back");
        var line = journey.order(order).lines().get(0);
        String number;
        try (var customer = visitors.outsider()) {
            customer.onScreen(360, 740)
                    .open("/o/" + links.link(order))
                    .click(AriaRole.BUTTON, "Give goods back")
                    .fill(line.name(), "2")
                    .fill("What should we know?", "Cadrul are o crăpătură");
            customer.barsNobody().screenshot("return-ask");
            customer.click(AriaRole.BUTTON, "Ask for the return").sees("Return RMA-");
            number = returns.ofOrder(order).get(0).number();
            await().atMost(LONG).until(() -> returns.get(number).state() == ReturnState.ANNOUNCED);
            customer.page().locator("input[type=file]").setInputFiles(new FilePayload("scratch.png", "image/png", PNG));
            await().atMost(LONG).until(() -> photos.of(number).size() == 1);
            customer.page().reload();
            customer.sees("Accepted: please send the goods").sees("1 photo");
            customer.sees("Stick the label on the parcel and hand it to Own delivery.")
                    .sees("The carrier’s price of €4.90 net is taken off what you get back.");
            customer.screenshot("return-accepted");
        }
        var tracked = Objects.requireNonNull(returns.get(number).parcel()).trackingNumber();
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/orders").element(AriaRole.HEADING, "Orders").waitFor();
            desk.press("/").standsAt(AriaRole.TEXTBOX, "Search").type(tracked).sees(number);
            desk.screenshot("return-found").press("Enter").page().waitForURL("**/returns/" + number);
        }
        try (var warehouse = visitors.as(Role.WAREHOUSE)) {
            var coming = returns.get(number);
            warehouse
                    .open("/warehouse/returns?place=" + coming.warehouseCode())
                    .sees(number)
                    .fill("Scan", tracked)
                    .press("Enter")
                    .click(AriaRole.BUTTON, line.name());
            warehouse.screenshot("return-take-in");
            warehouse.click(AriaRole.BUTTON, "Take in").sees("What becomes of them");
            warehouse.fill("How many of " + line.name() + ", 2 left", "1").click(AriaRole.BUTTON, "Book it");
            warehouse.sees("1 left");
            warehouse.page().getByLabel("What becomes of them").selectOption("SCRAP");
            warehouse
                    .fill("What was found", "Porysowany, łańcuch też")
                    .barsNobody()
                    .screenshot("return-inspect");
            warehouse.click(AriaRole.BUTTON, "Book it").sees("All of it is looked at");
        }
        var task = await().atMost(LONG)
                .until(() -> settling(number), Optional::isPresent)
                .orElseThrow();
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/returns/" + number).sees("To be settled").sees(line.name());
            assertThat(desk.page().getByText("Go to the task").count()).isZero();
        }
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/returns?q=" + number).sees("To be settled").screenshot("returns");
            finance.open("/returns/" + number).sees("go back the way they came").sees("Own delivery");
            finance.barsNobody().screenshot("return-settle-preview");
            finance.click(AriaRole.LINK, "Go to the task").sees("Take the task on");
            assertThat(finance.page().url()).endsWith("/tasks/" + task);
            finance.press("c").sees("yours").sees("Fee kept of the goods").screenshot("return-settle");
            finance.press("Control+Enter");
            await().atMost(LONG).until(() -> returns.get(number).state() == ReturnState.CLOSED);
            var note = returns.creditNotes(number).get(0);
            assertThat(creditNotes.creditNote(note).goods()).isEqualTo(Money.of("235.10", "EUR"));
            await().atMost(LONG).until(() -> !refused.of(List.of(note)).isEmpty());
            finance.open("/returns/" + number).sees("did not take").sees("The money lies on the customer's account");
            finance.barsNobody().screenshot("return-refund-refused").onScreen(320, 700);
            finance.element(AriaRole.BUTTON, "Pay by bank").scrollIntoViewIfNeeded();
            finance.screenshot("return-refund-refused-phone").click(AriaRole.BUTTON, "Pay by bank");
            finance.sees("are paid by bank").onScreen(1280, 800);
            assertThat(owed.list(0, 1_000)).anyMatch(each -> each.orderNumber().equals(order));
            finance.screenshot("return-closed");
        }
        assertThat(returns.creditNotes(number)).hasSize(1);
    }

    private void agreeThatTheVanBringsReturns() {
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/carriers/OWN").sees("Customers get its label for what they send back");
            if (!admin.element(AriaRole.SWITCH, "Brings returns back").isChecked()) {
                admin.reach(AriaRole.SWITCH, "Brings returns back").press("Space");
                admin.barsNobody().screenshot("carrier-returns").click(AriaRole.BUTTON, "Save the agreement");
                await().atMost(LONG).until(() -> shipping.carrier("OWN").takesReturns());
            }
        }
    }

    /** The task of finance, once the warehouse's has gone. */
    private Optional<String> settling(String number) {
        return Optional.ofNullable(journey.task(number))
                .filter(task -> "UserTask_SettleReturn".equals(task.getTaskDefinitionKey()))
                .map(Task::getId);
    }
}
