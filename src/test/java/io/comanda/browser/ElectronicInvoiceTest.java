package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.Customers;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Address;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An electronic invoice lacks the county of its buyer; finance reads so, has it mended, and takes the file. */
@BrowserTest
class ElectronicInvoiceTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Customers customers;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Invoicing invoicing;

    @Test
    void saysWhatIsWrongAndIsCheckedAgainWhenItWasMended() {
        prices.saveRates(
                List.of(new ExchangeRate("EUR", "RON", LocalDate.of(2026, 7, 1), new BigDecimal("5.08"), "BNR")));
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse);
        inCounty(customer, null);
        var invoice = invoice(customer, warehouse);
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/invoices/" + invoice.number()).sees("Electronic invoice");
            finance.click(AriaRole.BUTTON, "Check again").sees("Not valid").sees("needs its county");
            finance.barsNobody().screenshot("e-invoice-invalid");
            finance.page().getByText("Official rule BR-RO-111").click();
            finance.sees("[BR-RO-110]");
            inCounty(customer, "Cluj");
            finance.click(AriaRole.BUTTON, "Check again")
                    .sees("Valid")
                    .barsNobody()
                    .screenshot("e-invoice-valid");
            var file = finance.page().waitForDownload(() -> finance.click(AriaRole.LINK, "PDF with data"));
            assertThat(file.suggestedFilename()).isEqualTo(invoice.number() + "-facturx.pdf");
            assertThat(file.path()).isNotEmptyFile();
            finance.onScreen(320, 700).sees("Valid").screenshot("e-invoice-phone");
        }
    }

    private InvoiceView invoice(String customer, String warehouse) {
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.place(customer, product, 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !invoicing.ofOrder(order).isEmpty());
        return invoicing.ofOrder(order).get(0);
    }

    private void inCounty(String number, @Nullable String county) {
        var known = customers.sheet(number).customer();
        var home = Shop.address("RO");
        customers.save(new CustomerDraft(
                number,
                known.name(),
                known.vatId(),
                known.language(),
                known.currency(),
                known.email(),
                known.phone(),
                known.status(),
                known.groupCode(),
                known.customerClass(),
                known.agentCode(),
                known.creditLimit(),
                known.paymentTermDays(),
                known.defaultPaymentMethod(),
                known.deliveryPolicy(),
                known.defaultWarehouse(),
                new Address(
                        home.name(), home.street(), null, home.postalCode(), home.city(), county, "RO", home.phone()),
                List.of(),
                List.of(),
                List.of(),
                null));
    }
}
