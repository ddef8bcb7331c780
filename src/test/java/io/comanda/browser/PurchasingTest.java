package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.ordering.Lifecycle;
import io.comanda.purchasing.Buying;
import io.comanda.purchasing.PurchaseOrderFilter;
import io.comanda.purchasing.PurchaseOrderRow;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.Purchasing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer waits: a buyer orders, the supplier confirms, the warehouse takes the goods in, and the customer is served. */
@BrowserTest
class PurchasingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Journey journey;

    @Test
    void buysWhatACustomerWaitsForAndTakesItIn() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        buying.keepsAtLeast(product, warehouse, 0, 1);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 6);
        await().atMost(PATIENCE).until(() -> journey.mails(order).contains("back-ordered"));

        try (var buyer = visitors.as(Role.PURCHASING)) {
            buyer.open("/purchasing").sees("Supplier " + supplier).sees(order);
            buyer.barsNobody().screenshot("purchasing-needs");
            buyer.fill("Quantity of Product " + product, "8");
            buyer.page()
                    .getByLabel("Supplier " + supplier)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Order 1 line"))
                    .first()
                    .click();
            await().atMost(PATIENCE).until(() -> !orders(supplier).isEmpty());
            var number = orders(supplier).get(0).number();
            await().atMost(PATIENCE).until(() -> purchasing.order(number).state() == PurchaseOrderState.SENT);

            buyer.open("/purchase-orders").sees(number);
            buyer.barsNobody().screenshot("purchasing-orders");
            buyer.open("/purchase-orders/" + number).sees(order);
            buyer.barsNobody().screenshot("purchasing-order");
            buyer.click(AriaRole.TAB, "Paper").sees("Download");
            buyer.screenshot("purchasing-paper");
            buyer.click(AriaRole.BUTTON, "Enter confirmation").fill("His order number", "AB-77");
            buyer.barsNobody().screenshot("purchasing-confirm");
            buyer.click(AriaRole.BUTTON, "Take over").sees("Confirmed").sees("AB-77");

            buyer.open("/suppliers/" + supplier).sees("ART-" + product);
            buyer.barsNobody().screenshot("purchasing-supplier");
            buyer.open("/orders/" + order).sees("Comes with").sees(number);
            buyer.screenshot("purchasing-promise");
            takeIn(number, product);
            buyer.open("/purchase-orders/" + number).sees("Received").click(AriaRole.TAB, "What happened");
            buyer.sees("Goods received").barsNobody().screenshot("purchasing-story");
            buyer.click(AriaRole.TAB, "Receipts (2)")
                    .click(AriaRole.BUTTON, "Send back")
                    .fill("Reference of the return", "RMA 7");
            buyer.barsNobody().screenshot("purchasing-send-back");
            buyer.click(AriaRole.BUTTON, "Save").sees("sent back: 1");
        }

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED));
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void makesASupplierAndEntersHisPrice() {
        var product = shop.product("10.00");
        var name = "Ruedas " + Shop.own("R");
        try (var buyer = visitors.as(Role.PURCHASING)) {
            buyer.open("/suppliers/new").fill("Name", name).fill("Street", "Calle Mayor 1");
            buyer.fill("Postal code", "46001").fill("City", "València").fill("Country (code)", "XX");
            buyer.click(AriaRole.BUTTON, "Save").sees("is no ISO 3166 country code");
            buyer.barsNobody().screenshot("purchasing-supplier-wrong");
            buyer.fill("Country (code)", "ES").click(AriaRole.BUTTON, "Save").sees("No prices yet");
            buyer.click(AriaRole.BUTTON, "New price").fill("Product", product).fill("Price", "3.25");
            buyer.barsNobody().screenshot("purchasing-offer");
            buyer.click(AriaRole.BUTTON, "Save").sees("3.25");
            buyer.open("/suppliers").sees(name);
            buyer.barsNobody().screenshot("purchasing-suppliers");
            buyer.open("/reorder-rules")
                    .click(AriaRole.BUTTON, "New reorder point")
                    .fill("Product", product);
            buyer.fill("Minimum", "3").fill("Fill up to", "9").barsNobody().screenshot("purchasing-rule");
            buyer.click(AriaRole.BUTTON, "Save").sees(product);
            buyer.onScreen(390, 844).open("/purchasing").sees("What to buy").screenshot("purchasing-needs-phone");
        }
    }

    /** A phone in the hand at the ramp. */
    private void takeIn(String number, String product) {
        try (var warehouse = visitors.as(Role.WAREHOUSE)) {
            warehouse.onScreen(360, 740).open("/warehouse/deliveries").sees(number);
            warehouse.barsNobody().screenshot("floor-deliveries");
            warehouse.open("/warehouse/deliveries/" + number).sees("Product " + product);
            warehouse
                    .fill("Number of the delivery note", "LS-4711")
                    .barsNobody()
                    .screenshot("floor-delivery");
            warehouse.click(AriaRole.BUTTON, "Product " + product).fill("Good", "7");
            warehouse.fill("Place", Shop.PLACE).fill("Not accepted", "1").sees("Why not");
            warehouse
                    .page()
                    .getByLabel("What becomes of it")
                    .selectOption(new SelectOption().setLabel("Kept, out of sale"));
            warehouse.barsNobody().screenshot("floor-receive");
            warehouse.click(AriaRole.BUTTON, "Take in").sees("Taken in");
            warehouse.click(AriaRole.BUTTON, "Product " + product).fill("Place", Shop.PLACE);
            warehouse.click(AriaRole.BUTTON, "Take in").sees("All here");
            warehouse.barsNobody().screenshot("floor-delivery-complete");
        }
    }

    private List<PurchaseOrderRow> orders(String supplier) {
        return purchasing.list(new PurchaseOrderFilter(null, null, supplier, null, null, null), List.of(), 10);
    }
}
