package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a customer does with the link in his mail. */
@BrowserTest
class CustomerLinkTest {

    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Letters letters;

    @Test
    void aDeclinedCardIsReplacedByTheCustomer() {
        try (var customer = visitors.outsider().withoutMouse()) {
            var order = placeByCard("tok_declined");
            var link = await().atMost(A_WHILE).until(() -> letters.link(order, "payment"), found -> found != null);

            customer.onScreen(360, 740).open(link).sees("The payment was declined");
            customer.barsNobody().screenshot("customer-declined").inTheDark().screenshot("customer-declined-dark");
            customer.inTheLight().fill("Code of your card", "tok_visa");
            customer.reach(AriaRole.BUTTON, "Pay with this card").press("Enter").sees("Thank you");

            await().atMost(A_WHILE).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
            customer.open(link).sees("Your goods are on their way").sees("Invoice");
            customer.barsNobody().screenshot("customer-shipped");
            customer.fill("Your question about this order", "Does it fit a 29 inch wheel?");
            customer.reach(AriaRole.BUTTON, "Send the question").press("Enter").sees("We are looking into it");
            customer.onScreen(1280, 900).screenshot("customer-wide");
        }
    }

    private String placeByCard(String cardToken) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer("CARD", warehouse), null, cardToken, Journey.line(product, 1));
    }
}
