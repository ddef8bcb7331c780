package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.shipping.CarrierCash;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackingNews;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of finance at the screen. */
@BrowserTest
class FinanceWalkTest {

    private static final Duration LONG = Duration.ofSeconds(30);

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

    @Autowired
    private CarrierCash cash;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Test
    void creditsPiecesOfAPaidInvoiceAndKeepsTheMoneyForTheCustomer() {
        var invoice = invoice();
        var number = String.valueOf(invoice.number());
        receivables.receive(number, invoice.gross(), invoice.issuedOn(), Shop.own("BANK-"));
        try (var finance = visitors.as(Role.FINANCE).withoutMouse()) {
            finance.open("/invoices/" + number)
                    .reach(AriaRole.BUTTON, "Credit")
                    .press("Enter")
                    .sees("goes back to the customer");
            finance.reach(AriaRole.RADIO, "All that is left").press("ArrowRight");
            finance.sees("Say how much of which line is to be credited.");
            finance.reach(AriaRole.TEXTBOX, "Credit of Product").type("1");
            finance.reach(AriaRole.RADIO, "Pay it back").press("ArrowDown").sees("waits on the customer’s account");
            finance.barsNobody().screenshot("credit-note");
            finance.onScreen(320, 700).screenshot("credit-note-phone").onScreen(1280, 800);
            finance.reach(AriaRole.BUTTON, "Write the credit note").press("Enter");
            assertThat(finance.element(AriaRole.LINK, "CRN-")).isVisible();
            finance.sees("Surplus kept on account").screenshot("invoice-credited");
        }
    }

    @Test
    void takesACarriersListAndLeavesTheDifferenceOpen() {
        var parcel = deliveredParcel();
        var list =
                "AWB;Amount;Currency;Paid on\n%s;20.00;EUR;2026-12-01\nNO-SUCH;1.00;EUR;2026-12-01\n".formatted(parcel);
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/cash").sees("Cash from carriers").sees(parcel).sees("the oldest for");
            finance.barsNobody().screenshot("carrier-cash");
            new BankDesk(finance).drop("december.csv", list.getBytes(StandardCharsets.UTF_8));
            finance.sees("1 of 2 lines would be booked.")
                    .sees("Less than owed: the rest stays open")
                    .sees("No such parcel with cash");
            finance.barsNobody().screenshot("carrier-cash-preview");
            finance.element(AriaRole.BUTTON, "Book one line").click();
            finance.sees("1 of 2 lines were booked.").screenshot("carrier-cash-booked");
            new BankDesk(finance).drop("december.csv", new byte[] {(byte) 0xff, 1});
            finance.sees("Not a payout list");
        }
        Assertions.assertThat(cash.parcels(List.of(parcel)).get(parcel)).satisfies(left -> Assertions.assertThat(
                        left.cash().minus(left.open()).amount())
                .isEqualByComparingTo("20"));
    }

    private String deliveredParcel() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("COD", warehouse);
        var order = journey.place(customer, shop.productFor(customer, "100.00", 1), 1);
        Awaitility.await().atMost(LONG).until(() -> !invoicing.ofOrder(order).isEmpty());
        var parcel = String.valueOf(fulfilment.ofOrder(order).get(0).trackingNumber());
        shipping.track(new TrackingNews(parcel, "DELIVERED", Instant.now(), null, null));
        return parcel;
    }

    @Test
    void booksAndReadsTheJournalDownToTheCustomersStatement() {
        var invoice = invoice();
        var number = String.valueOf(invoice.number());
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/journal?text=" + number).click(AriaRole.BUTTON, "Book now");
            finance.sees("363.00").click(AriaRole.ROW, number);
            finance.sees("Receivables")
                    .sees("VAT payable 21 % (S)")
                    .barsNobody()
                    .screenshot("journal");
            finance.onScreen(320, 700).screenshot("journal-phone").onScreen(1280, 800);
            finance.click(AriaRole.LINK, "Chart of accounts").click(AriaRole.BUTTON, "Change account 5300");
            finance.fill("Number", "1200").click(AriaRole.BUTTON, "Save");
            finance.sees("Account 1200 exists").fill("Number", "5390").click(AriaRole.BUTTON, "Save");
            finance.sees("5390 Write-offs and rounding").screenshot("chart-of-accounts");
            finance.click(AriaRole.LINK, "Trial balance")
                    .sees("1200 Receivables")
                    .barsNobody();
            finance.screenshot("trial-balance").onScreen(320, 700).screenshot("trial-balance-phone");
            finance.onScreen(1280, 800).click(AriaRole.LINK, "1200 Receivables");
            assertThat(finance.element(AriaRole.LINK, number)).isVisible();
            finance.screenshot("account-sheet");
            finance.open("/customers/" + invoice.customerNumber() + "/statement")
                    .sees("Closing balance");
            assertThat(finance.element(AriaRole.LINK, number)).isVisible();
            finance.barsNobody().screenshot("statement");
            finance.click(AriaRole.BUTTON, "Send the statement in EUR by mail")
                    .click(AriaRole.BUTTON, "Send now")
                    .sees("Sent to " + invoice.customerNumber().toLowerCase(Locale.ROOT) + "@example.org");
        }
    }

    /** The invoice of an order that the job executor carries there by itself. */
    private InvoiceView invoice() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, shop.productFor(customer, "100.00", 3), 3);
        Awaitility.await().atMost(LONG).until(() -> !invoicing.ofOrder(order).isEmpty());
        return invoicing.ofOrder(order).get(0);
    }
}
