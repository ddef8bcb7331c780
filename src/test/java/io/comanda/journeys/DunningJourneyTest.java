package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Overdue;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Disputes;
import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders, from the first overdue invoice to the end. */
@IntegrationTest
class DunningJourneyTest {

    private static final String DECIDE = "UserTask_DecideLastReminder";
    private static final String PAUSE = "CatchEvent_TimeIsUp";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private Dunning dunning;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Notifications notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void remindsWithGrowingFeesAndBlocksOrdersUntilFinanceReleasesThem() {
        var invoice = overdue();
        var number = begun(invoice);
        assertThat(dunning.get(number).level()).isEqualTo(1);
        journey.fireTimer(number, PAUSE);
        assertThat(dunning.get(number)).satisfies(second -> {
            assertThat(second.level()).isEqualTo(2);
            assertThat(second.fees()).isEqualTo(Money.of("5.00", "EUR"));
            assertThat(second.blocking()).isFalse();
        });
        journey.fireTimer(number, PAUSE);
        journey.complete(number, DECIDE, Map.of("dunningDecision", "remind"));
        assertThat(dunning.get(number).blocking()).isTrue();
        assertThat(notifications.of("dunning", number))
                .extracting(MailView::kind)
                .containsOnly("invoices-overdue")
                .hasSize(3);

        var order = journey.place(invoice.customerNumber(), shop.productFor(invoice.customerNumber(), "10.00", 1), 1);
        journey.runJobs(order);
        assertThat(journey.order(order).holds()).extracting(HoldView::type).containsExactly(HoldType.CREDIT);
        assertThat(journey.order(order).holds()).extracting(HoldView::reason).containsExactly("invoices-overdue");
        journey.complete(order, "UserTask_DecideCredit", Map.of("creditDecision", "release"));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void stopsWhenTheMoneyComes() {
        var invoice = overdue();
        var number = begun(invoice);
        receivables.receive(String.valueOf(invoice.number()), invoice.open(), invoice.issuedOn(), Shop.own("BANK-"));
        ended(number, DunningView.Ending.SETTLED);
        assertThat(dunning.blocks(invoice.customerNumber())).isFalse();
    }

    @Test
    void stopsWhileTheCustomerObjectsAndBeginsAnewWhenThatIsSettled() {
        var invoice = overdue();
        var number = begun(invoice);
        disputes.open(String.valueOf(invoice.number()), "goods never came");
        ended(number, DunningView.Ending.SETTLED);
        dunning.begin();
        assertThat(openOf(invoice)).isEmpty();

        disputes.settle(String.valueOf(invoice.number()));
        dunning.begin();
        assertThat(openOf(invoice)).isPresent();
    }

    @Test
    void waitsAndIsHandedOver() {
        var invoice = overdue();
        var number = begun(invoice);
        journey.fireTimer(number, PAUSE);
        journey.fireTimer(number, PAUSE);
        journey.complete(number, DECIDE, Map.of("dunningDecision", "wait"));
        journey.fireTimer(number, PAUSE);
        journey.complete(number, DECIDE, Map.of("dunningDecision", "handOver"));
        assertThat(dunning.get(number).ending()).isEqualTo(DunningView.Ending.HANDED_OVER);
        assertThat(dunning.blocks(invoice.customerNumber())).isTrue();
        dunning.begin();
        assertThat(openOf(invoice)).isEmpty();
    }

    private InvoiceView overdue() {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, shop.productFor(customer, "100.00", 1), 1);
        journey.runJobs(order);
        Overdue.make(jdbc, transaction, customer);
        return invoicing.ofOrder(order).get(0);
    }

    private String begun(InvoiceView invoice) {
        dunning.begin();
        var number = openOf(invoice).orElseThrow();
        journey.runJobs(number);
        return number;
    }

    private void ended(String number, DunningView.Ending ending) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            journey.runJobs(number);
            return dunning.get(number).ending() == ending;
        });
    }

    private Optional<String> openOf(InvoiceView invoice) {
        return dunning.list(true, Long.MAX_VALUE, 200).stream()
                .filter(open -> open.customerNumber().equals(invoice.customerNumber()))
                .map(DunningView::number)
                .findFirst();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
