package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.fulfilment.domain.StrandedOrders;
import io.comanda.notification.MailState;
import io.comanda.notification.Notifications;
import io.comanda.ordering.Lifecycle;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails the mail server refused, and an order nothing can wake: the desk mends and tries again. */
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

    @Autowired
    private StrandedOrders stranded;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

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

            triesAllAgain(desk);
            await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                    .allMatch(mail -> mail.state() == MailState.SENT));
            letsAStrandedOrderGoOn(desk);
            desk.open("/incidents").sees("Nothing has failed");
            desk.onScreen(360, 740).barsNobody().screenshot("incidents-empty");
        }
    }

    private static void triesAllAgain(Visitor desk) {
        desk.press("a").sees("This will happen");
        desk.standsAt(AriaRole.BUTTON, "Try all again").press("Enter").sees("0 failed again");
    }

    /** Somebody ended its process by hand; the nightly look finds it. */
    private void letsAStrandedOrderGoOn(Visitor desk) {
        var order = placed(false);
        await().atMost(A_WHILE).until(() -> journey.task(order) != null);
        journey.instances(order).forEach(id -> runtime.deleteProcessInstance(id, "lost"));
        transaction.executeWithoutResult(status -> stranded.look(clock.instant()));
        desk.open("/incidents").sees("An order has no process").press("j").sees("See it");
        desk.press("Enter").sees(order).press("j").sees("Looked after by");
        desk.barsNobody().screenshot("incidents-stranded");
        triesAllAgain(desk);
        await().atMost(A_WHILE).until(() -> journey.task(order) != null);
    }

    private String placed(boolean automatic) {
        var warehouse = shop.warehouse(automatic);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
    }

    private String placeWithoutAnyMailSent() {
        var order = placed(true);
        await().atMost(A_WHILE).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
        await().atMost(A_WHILE).untilAsserted(() -> assertThat(notifications.of("order", order))
                .hasSizeGreaterThan(1)
                .allMatch(mail -> mail.state() == MailState.FAILED));
        return order;
    }
}
