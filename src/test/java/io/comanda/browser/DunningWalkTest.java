package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Overdue;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.banking.SampleStatement;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningRules;
import io.comanda.invoicing.InvoiceSearch;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
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

/**
 * An overdue customer from the list to the agent's account: reminded for the last time, his next order held, his money
 * found on a bank statement nobody could match, the order released.
 */
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
    private Commissions commissions;

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
    void financeRemindsAnOverdueCustomerFindsHisMoneyAndReleasesHisNextOrder() {
        var agent = shop.agent("5");
        var customer = overdueCustomer(agent);
        var invoice = invoicing
                .list(new InvoiceSearch(customer, null, null, null, null), null, Long.MAX_VALUE, 1)
                .get(0);
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
            theMoneyIsFound(invoice);
            finance.open("/invoices/" + invoice.number()).sees("Paid");
            task(finance, order);
            finance.reach(AriaRole.RADIO, "Let the order pass").press("Space").screenshot("dunning-release");
            finance.press("Control+Enter");
            await().atMost(LONG).until(() -> journey.order(order).lifecycle() == Lifecycle.CLOSED);
            finance.open("/orders/" + order).sees("Closed");
        }
        try (var own = visitors.agent(agent)) {
            own.open("/agents")
                    .sees(String.valueOf(invoice.number()))
                    .sees("Valid")
                    .screenshot("dunning-agent");
        }
        assertThat(commissions.balances(agent).get(0).valid()).isEqualTo(Money.of("5.00", "EUR"));
        assertThat(journey.invariants()).isEmpty();
    }

    /** It came from somebody unknown, without a word that says what for. */
    private void theMoneyIsFound(InvoiceView invoice) {
        var payer = Shop.own("Unknown ");
        var statement = new SampleStatement().in(invoice.open(), payer, null, "thank you");
        try (var finance = visitors.as(Role.FINANCE)) {
            finance.open("/bank").sees("Import a statement");
            var desk = new BankDesk(finance).drop("today.xml", statement.file());
            finance.sees("money without a place: 1").press("Escape").sees(payer);
            desk.assign(payer, String.valueOf(invoice.number()));
        }
    }

    private void task(Visitor finance, String subject) {
        var task = journey.task(subject);
        finance.open("/tasks/" + (task == null ? "" : task.getId()));
        finance.sees("Take the task on").press("c").sees("yours");
    }

    private String overdueCustomer(String agent) {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
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
