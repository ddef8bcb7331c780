package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Carriers as an administrator keeps them, and what the desk and the keeper of models have of it. */
@BrowserTest
class CarrierKeepingTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Test
    void anAdministratorAgreesWithACarrierAndReadsItsPricesFromAFile() {
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/carriers").click(AriaRole.BUTTON, "New carrier");
            var dialog = admin.element(AriaRole.DIALOG, "New carrier");
            field(dialog, "Carrier").fill("Polar Post");
            field(dialog, "Code").fill("POLAR");
            field(dialog, "Waybills begin with").fill("PLR");
            field(dialog, "Name of the first service").fill("Sledge");
            dialog.getByText("Save", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(admin.element(AriaRole.HEADING, "Polar Post")).isVisible();

            admin.click(AriaRole.BUTTON, "New prices");
            admin.fill("Country, row 1", "AQ").fill("Leaves today until", "15:30");
            admin.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "rates.csv",
                            "text/csv",
                            "kg;1;2\n5;14,20;16.10\n10;19,00;x".getBytes(StandardCharsets.UTF_8)));
            admin.sees("Row 3: This is no row of zone, weight and price");
            admin.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "rates.csv",
                            "text/csv",
                            "kg;1;2\n5;14,20;16.10\n10;19,00;\n".getBytes(StandardCharsets.UTF_8)));
            admin.sees("3 prices read.").fill("Zone 2, up to 10 kg", "much");
            admin.click(AriaRole.BUTTON, "Save the agreement");
            assertThat(admin.page().getByRole(AriaRole.ALERT).first()).isVisible();
            admin.fill("Zone 2, up to 10 kg", "21,50").click(AriaRole.BUTTON, "Save the agreement");
            assertThat(admin.element(AriaRole.BUTTON, "Save the agreement")).isDisabled();
            admin.page().reload();
            assertThat(admin.page().getByLabel("Zone 2, up to 10 kg")).hasValue("21.5");
            admin.click(AriaRole.BUTTON, "Changes")
                    .sees("changed the agreement")
                    .barsNobody()
                    .screenshot("carrier");

            admin.click(AriaRole.BUTTON, "No longer ask for offers");
            admin.element(AriaRole.DIALOG, "No longer ask Polar Post?")
                    .getByText("No longer ask for offers", new Locator.GetByTextOptions().setExact(true))
                    .click();
            admin.sees("not in use");
            admin.open("/admin/settings")
                    .sees("Own delivery Standard")
                    .element(AriaRole.REGION, "Delivery options")
                    .scrollIntoViewIfNeeded();
            admin.barsNobody().screenshot("delivery-options");
        }
    }

    @Test
    void theDeskAsksForADeliveryAndTheKeeperTriesOtherRules() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("20.00");
        shop.receive(product, warehouse, 5);
        var customer = shop.customer("ACCOUNT", warehouse);
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/orders/new?customer=" + customer + "&goods=" + product);
            desk.page().getByLabel("Delivered by").selectOption(new SelectOption().setValue("OWN/STANDARD"));
            desk.barsNobody().screenshot("new-order-delivery");
            desk.click(AriaRole.BUTTON, "Place the order").sees("OWN/STANDARD");
        }
        try (var keeper = visitors.as(Role.PROCESS_ADMIN)) {
            keeper.open("/decisions/carrier-selection").click(AriaRole.BUTTON, "Try it");
            keeper.sees("looked at").barsNobody().screenshot("carrier-trial");
        }
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
