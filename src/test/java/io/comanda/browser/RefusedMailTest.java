package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.notification.MailState;
import io.comanda.notification.Notifications;
import io.comanda.notification.gateway.MoodySmtpServer;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Mails the mail server refused: the desk corrects one and tries the others again. */
@BrowserTest
@TestPropertySource(
        properties = {
            "comanda.engine.poll-pause=200ms",
            "comanda.mail.enabled=true",
            "comanda.mail.poll=100ms",
            "comanda.mail.retry.first=200ms",
            "comanda.mail.pause.first=200ms",
            "comanda.mail.pause.longest=400ms"
        })
class RefusedMailTest {

    private static final int PORT = Letters.freePort();
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Notifications notifications;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> PORT);
    }

    @Test
    void aRefusedMailIsMendedAndTheOthersTriedAgain() {
        String order;
        try (var _refusing = new MoodySmtpServer(PORT, "554 5.7.1 Rejected")) {
            order = place();
            await().atMost(A_WHILE).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
            await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                    .hasSizeGreaterThan(1)
                    .allMatch(mail -> mail.state() == MailState.FAILED));
        }
        try (var letters = new Letters(PORT);
                var desk = visitors.as(Role.SUPERVISOR)) {
            desk.open("/incidents").sees("does not accept the content");
            desk.barsNobody().screenshot("incidents-causes");
            desk.press("j")
                    .sees("See all")
                    .press("Enter")
                    .sees("Looked after by")
                    .sees(order);
            desk.press("j").sees("was given up").barsNobody().screenshot("incidents-story");
            desk.inTheDark().screenshot("incidents-story-dark").inTheLight();
            desk.click(AriaRole.BUTTON, "I take it").sees(desk.username());
            desk.click(AriaRole.BUTTON, "Correct the address").fill("Address", "new@example.org");
            desk.barsNobody().screenshot("incidents-mend");
            desk.click(AriaRole.BUTTON, "Send to this address");
            await().atMost(A_WHILE).until(() -> letters.to("new@example.org") == 1);

            desk.press("a").click(AriaRole.BUTTON, "Try all again").sees("0 failed again");
            await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                    .allMatch(mail -> mail.state() == MailState.SENT));
            desk.open("/incidents").sees("Nothing has failed");
            desk.onScreen(360, 740).barsNobody().screenshot("incidents-empty");
        }
    }

    private String place() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
    }
}
