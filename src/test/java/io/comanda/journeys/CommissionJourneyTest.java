package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Agent;
import io.comanda.commission.CommissionSettlements;
import io.comanda.commission.Commissions;
import io.comanda.commission.NothingToPay;
import io.comanda.commission.SettlementView;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commission from the invoice to the statement. */
@IntegrationTest
class CommissionJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    private static final String APPROVE = "UserTask_ApproveSettlement";

    @Autowired
    private Commissions commissions;

    @Autowired
    private CommissionSettlements settlements;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private Timeline timeline;

    @Test
    void accruesWithTheInvoiceAndSettlesWhatIsPaid() {
        var agent = shop.agent("5");
        var order = sold(agent);
        assertThat(commissions.balances(agent)).singleElement().satisfies(balance -> {
            assertThat(balance.accrued()).isEqualTo(Money.of("10.00", "EUR"));
            assertThat(balance.valid().isZero()).isTrue();
        });

        pay(order);
        var run = request(agent);
        journey.complete(run, APPROVE, Map.of("settlementApproved", true));

        assertThat(settlements.ofRun(run)).singleElement().satisfies(settlement -> {
            assertThat(settlement.state()).isEqualTo(SettlementView.State.SETTLED);
            assertThat(settlement.amount()).isEqualTo(Money.of("10.00", "EUR"));
            assertThat(settlement.documentId()).isNotNull();
        });
        assertThat(commissions.balances(agent).get(0).settled()).isEqualTo(Money.of("10.00", "EUR"));
        assertThatThrownBy(() -> settlements.paymentList(run)).isInstanceOf(NothingToPay.class);
        var known = commissions.agent(agent);
        commissions.keep(new Agent(
                agent,
                known.name(),
                known.email(),
                known.language(),
                known.rate(),
                true,
                "DE89370400440532013000",
                null));
        assertThat(new String(settlements.paymentList(run), StandardCharsets.UTF_8))
                .contains("<InstdAmt Ccy=\"EUR\">10.00</InstdAmt>", "DE89370400440532013000", "Agent " + agent);
        journey.assertThat(run).isEnded().hasPassed("ServiceTask_SendStatements");
    }

    @Test
    void foreseesWhatOrdersWillBringAndNothingTwice() {
        var agent = shop.agent("5");
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        journey.runJobs(journey.place(customer, product, 3));
        sold(agent);

        assertThat(commissions.balances(agent)).singleElement().satisfies(balance -> {
            assertThat(balance.forecast()).isEqualTo(Money.of("15.00", "EUR"));
            assertThat(balance.accrued()).isEqualTo(Money.of("10.00", "EUR"));
        });
    }

    @Test
    void keepsCommissionForTheNextRunWhenFinanceRefuses() {
        var agent = shop.agent("5");
        pay(sold(agent));
        var run = request(agent);
        journey.complete(run, APPROVE, Map.of("settlementApproved", false));
        assertThat(settlements.ofRun(run)).allMatch(s -> s.state() == SettlementView.State.REJECTED);
        assertThat(commissions.balances(agent).get(0).valid()).isEqualTo(Money.of("10.00", "EUR"));
    }

    @Test
    void tellsOfALateApprovalOnTheTimelineOfTheSettlement() {
        var agent = shop.agent("5");
        pay(sold(agent));
        var run = request(agent);
        journey.fireTimer(run, APPROVE);
        journey.assertThat(run).isWaitingAt(APPROVE);
        assertThat(timeline.of("settlement", run, Long.MAX_VALUE, 10))
                .extracting(TimelineEvent::kind)
                .contains("worklist.TaskEscalated");
        assertThat(timeline.of("order", run, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void endsAtOnceWhenThereIsNothingToSettle() {
        var run = request(shop.agent("5"));
        journey.assertThat(run).isEnded().hasNotPassed("UserTask_ApproveSettlement");
        assertThat(settlements.ofRun(run)).isEmpty();
    }

    @Test
    void beginsByItselfWithAMonth() {
        assertThat(journey.fireStartTimer("commission-settlement")).isTrue();
    }

    private String sold(String agent) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        var order = journey.place(customer, product, 2);
        journey.runJobs(order);
        return order;
    }

    private void pay(String order) {
        var invoice = invoicing.ofOrder(order).get(0);
        receivables.receive(String.valueOf(invoice.number()), invoice.gross(), invoice.issuedOn(), Shop.own("BANK-"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> commissions
                .balances(String.valueOf(invoice.agentCode()))
                .get(0)
                .valid()
                .isPositive());
    }

    private String request(String agent) {
        var day = LocalDate.now(ZoneOffset.UTC);
        var run = settlements.request(new DateRange(day.minusDays(40), day.plusDays(1)), List.of(agent));
        journey.runJobs(run);
        return run;
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
