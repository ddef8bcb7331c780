package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Overdue;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningRules;
import io.comanda.invoicing.Invoicing;
import io.comanda.ordering.Lifecycle;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Finance reminds a customer for the last time, his next order is held, and finance lets it go on. */
@BrowserTest
class DunningWalkTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Dunning dunning;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private DunningRules before;

    @BeforeEach
    void theFirstReminderIsTheLast() {
        before = dunning.rules().value();
        var rules = new DunningRules(List.of(new DunningRules.Level(1, new BigDecimal("7.50"))));
        dunning.change(rules, dunning.rules().version());
    }

    @AfterEach
    void asItWas() {
        dunning.change(before, dunning.rules().version());
    }

    @Test
    void financeSeesAnOverdueCustomerRemindsHimAndReleasesHisNextOrder() {
        var customer = overdueCustomer();
        try (var finance = visitors.as(Role.FINANCE).withoutMouse()) {
            finance.open("/invoices?standing=OVERDUE&customer=" + customer).sees("Overdue");
            finance.open("/dunning").reach(AriaRole.BUTTON, "Remind now").press("Enter");
            finance.reach(AriaRole.BUTTON, "Remind them").press("Enter").sees("Customer " + customer);
            var number = dunningOf(customer);
            await().atMost(LONG).until(() -> journey.task(number) != null);
            task(finance, number);
            finance.reach(AriaRole.RADIO, "Send the last reminder")
                    .press("Space")
                    .barsNobody()
                    .screenshot("dunning-decide");
            finance.press("Control+Enter");
            await().atMost(LONG).until(() -> dunning.get(number).blocking());
            finance.open("/dunning?row=" + number)
                    .sees("Orders blocked")
                    .barsNobody()
                    .screenshot("dunning");

            var order = journey.place(customer, shop.productFor(customer, "10.00", 1), 1);
            await().atMost(LONG).until(() -> journey.task(order) != null);
            task(finance, order);
            finance.reach(AriaRole.RADIO, "Let the order pass").press("Space").screenshot("dunning-release");
            finance.press("Control+Enter");
            await().atMost(LONG).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
            finance.open("/orders/" + order).sees("Closed");
        }
    }

    private void task(Visitor finance, String subject) {
        var task = journey.task(subject);
        finance.open("/tasks/" + (task == null ? "" : task.getId()));
        finance.sees("Take the task on").press("c").sees("yours");
    }

    private String overdueCustomer() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, shop.productFor(customer, "100.00", 1), 1);
        await().atMost(LONG).until(() -> !invoicing.ofOrder(order).isEmpty());
        Overdue.make(jdbc, transaction, customer);
        return customer;
    }

    private String dunningOf(String customer) {
        return dunning.list(true, Long.MAX_VALUE, 200).stream()
                .filter(open -> open.customerNumber().equals(customer))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
