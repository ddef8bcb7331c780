package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.notification.MailState;
import io.comanda.notification.Notifications;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails the mail server refused: the desk corrects one and tries the others again. */
@BrowserTest
class RefusedMailTest {

    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Letters letters;

    @Test
    void aRefusedMailIsMendedAndTheOthersTriedAgain() {
        var order = letters.refuse("554 5.7.1 Rejected", this::placeWithoutAnyMailSent);
        try (var desk = visitors.as(Role.SUPERVISOR).withoutMouse()) {
            desk.open("/incidents").sees("does not accept the content");
            desk.barsNobody().screenshot("incidents-causes");
            desk.press("j")
                    .sees("See all")
                    .press("Enter")
                    .sees("Looked after by")
                    .sees(order);
            desk.press("j").sees("was given up").barsNobody().screenshot("incidents-story");
            desk.inTheDark().screenshot("incidents-story-dark").inTheLight();
            desk.reach(AriaRole.BUTTON, "I take it").press("Enter").sees(desk.username());
            desk.reach(AriaRole.BUTTON, "Correct the address").press("Enter").fill("Address", "new@example.org");
            desk.barsNobody().screenshot("incidents-mend");
            desk.press("Enter");
            await().atMost(A_WHILE).until(() -> letters.to("new@example.org") == 1);

            desk.press("a").sees("This will happen").press("Enter").sees("0 failed again");
            await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                    .allMatch(mail -> mail.state() == MailState.SENT));
            desk.open("/incidents").sees("Nothing has failed");
            desk.onScreen(360, 740).barsNobody().screenshot("incidents-empty");
        }
    }

    private String placeWithoutAnyMailSent() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        await().atMost(A_WHILE).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
        await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                .hasSizeGreaterThan(1)
                .allMatch(mail -> mail.state() == MailState.FAILED));
        return order;
    }
}
