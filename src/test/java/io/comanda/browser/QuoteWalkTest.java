package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.ordering.Lifecycle;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.Quoting;
import java.time.Duration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An offer from the desk that writes it to the customer who takes it on his phone and gets the goods. */
@BrowserTest
class QuoteWalkTest {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Quoting quoting;

    @Autowired
    private Letters letters;

    @Test
    void theDeskOffersTheCustomerAcceptsOnHisPhoneAndGetsTheGoods() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "100.00", 10);
        var number = offered(customer, product);
        var link = await().atMost(A_WHILE).until(() -> letters.link(number, "offer"), found -> found != null);
        try (var phone = visitors.outsider()) {
            phone.onScreen(360, 740).open(link).sees("This is our offer to you").sees("As discussed on the phone");
            phone.barsNobody().screenshot("quote-phone");
            phone.click(AriaRole.BUTTON, "Decline")
                    .sees("We will not write about it again")
                    .press("Escape");
            phone.fill("Your name", "Ana Pop");
            phone.page().getByRole(AriaRole.CHECKBOX).check();
            phone.click(AriaRole.BUTTON, "Accept the offer").sees("Your order is placed");
            phone.screenshot("quote-phone-accepted");
            var order = String.valueOf(quoting.quote(number).orderNumber());
            await().atMost(A_WHILE).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
            phone.click(AriaRole.LINK, "See your order").sees("Your goods are on their way");
        }
        assertThat(quoting.quote(number).answeredBy()).isEqualTo("Ana Pop");
    }

    /** Written, changed and sent by keyboard; returns the quote's number. */
    private String offered(String customer, String product) {
        try (var dana = visitors.as(Role.ORDER_DESK).withoutMouse()) {
            dana.open("/quotes").sees("With the customer").press("n");
            dana.open("/orders/new?as=quote&customer=" + customer + "&goods=" + product)
                    .sees("Save the quote");
            dana.fill("Introduction", "As discussed on the phone.").sees("Product " + product);
            dana.barsNobody().screenshot("quote-writing");
            await().atMost(A_WHILE)
                    .until(() -> dana.element(AriaRole.BUTTON, "Save the quote").isEnabled());
            dana.press("Control+Enter").sees("Draft");
            dana.barsNobody().screenshot("quote-draft");
            dana.press("s");
            var number = dana.page().url().replaceAll(".*/quotes/", "");
            await().atMost(A_WHILE).until(() -> quoting.quote(number).state() == QuoteState.SENT);
            dana.open("/quotes/" + number).sees("Make the order").screenshot("quote-sent");
            dana.open("/quotes?view=OPEN&q=" + number).sees(number).screenshot("quote-list");
            // Typed at once, before the box is there to be seen.
            dana.press("/").type(number);
            assertThat(dana.page().locator("#palette-field").inputValue()).isEqualTo(number);
            dana.sees(number + " · Customer " + customer)
                    .screenshot("quote-found")
                    .press("Enter");
            dana.sees("Make the order").open("/customers/" + customer).sees(number);
            dana.screenshot("customer-quotes");
            journey.fireTimer(number, "CatchEvent_ReminderDue");
            await().atMost(A_WHILE).untilAsserted(() -> assertThat(journey.task(number))
                    .isNotNull()
                    .extracting(Task::getAssignee)
                    .isEqualTo(dana.username()));
            dana.open("/quotes/" + number).sees("Follow up quote").screenshot("quote-task");
            dana.reach(AriaRole.LINK, "Go to the task").press("Enter").sees("What the customer says");
            return number;
        }
    }
}
