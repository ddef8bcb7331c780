package io.comanda.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.CommissionRule.Period;
import io.comanda.commission.CommissionRule.Tier;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commission follows the customer's money, through payments, credit notes, charge-backs and settlements. */
@IntegrationTest
class CommissionByCashTest {

    private static final String APPROVE = "UserTask_ApproveSettlement";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Commissions commissions;

    @Autowired
    private CommissionRuleBook rules;

    @Autowired
    private CommissionSettlements settlements;

    @Autowired
    private Earnings earnings;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CreditNotes creditNotes;

    private String agent = "";
    private String customer = "";

    @BeforeEach
    void furnish() {
        agent = shop.agent("5");
        customer = shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "1000000", agent);
    }

    /** The worked numbers: net 1,000, gross 1,210, five percent. */
    @Test
    void fiftyAreAccruedBecomeValidByHalvesAreSettledAndTenAreCarriedAfterACreditNote() {
        var invoice = invoice("100.00", 10);
        assertThat(invoice.gross()).isEqualTo(eur("1210.00"));
        stands("50.00", "0.00", "0.00");

        pay(invoice, "605.00");
        stands("25.00", "25.00", "0.00");
        pay(invoice, "605.00");
        stands("0.00", "50.00", "0.00");

        var run = settle();
        assertThat(settlements.ofRun(run)).singleElement().satisfies(settlement -> {
            assertThat(settlement.amount()).isEqualTo(eur("50.00"));
            assertThat(settlement.base()).isEqualTo(eur("1000.00"));
            assertThat(settlement.invoices()).isOne();
        });
        stands("0.00", "0.00", "50.00");

        credit(invoice, 2);
        stands("0.00", "-10.00", "50.00");
        assertThat(settlements.ofRun(settle())).isEmpty();

        pay(invoice("100.00", 4), "484.00");
        stands("0.00", "10.00", "50.00");
        var next = settle();
        assertThat(settlements.ofRun(next)).singleElement().satisfies(settlement -> {
            assertThat(settlement.amount()).isEqualTo(eur("10.00"));
            assertThat(settlement.invoices()).isEqualTo(2);
        });
    }

    @Test
    void aCancelledSettlementOpensItsCommissionAgainAndLeavesThePaymentList() {
        commissions.keep(new Agent(agent, "Ada", null, "en", Percent.of("5"), true, "DE89370400440532013000", null));
        pay(invoice("100.00", 10), "1210.00");
        stands("0.00", "50.00", "0.00");
        var number = settlements.ofRun(settle()).get(0).number();
        var run = settlements.settlement(number).run();
        assertThat(settlements.paymentList(run)).isNotEmpty();

        var cancelled = settlements.cancel(number, "Wrong month");

        assertThat(cancelled.state()).isEqualTo(SettlementView.State.CANCELLED);
        assertThatThrownBy(() -> settlements.paymentList(run)).isInstanceOf(NothingToPay.class);
        assertThatThrownBy(() -> settlements.cancel(number, "Again")).isInstanceOf(SettlementNotOpen.class);
        stands("0.00", "50.00", "0.00");
        var again = settlements.ofRun(settle()).get(0);
        assertThat(again.amount()).isEqualTo(eur("50.00"));

        settlements.pay(again.number(), LocalDate.of(2026, 12, 1), "PAY-1");
        assertThat(commissions.balances(agent).get(0).paid()).isEqualTo(eur("50.00"));
        assertThatThrownBy(() -> settlements.cancel(again.number(), "Too late")).isInstanceOf(SettlementNotOpen.class);
        settlements.unpay(again.number());
        stands("0.00", "0.00", "50.00");
    }

    @Test
    void eachFigureIsExplainedDownToInvoiceAndPayment() {
        var invoice = invoice("100.00", 10);
        pay(invoice, "605.00");
        stands("25.00", "25.00", "0.00");
        settle();
        var story = earnings.story(commissions.fact(agent, number(invoice)));
        assertThat(story.gross()).isEqualTo(eur("1210.00"));
        assertThat(story.lines()).singleElement().satisfies(line -> {
            assertThat(line.base()).isEqualTo(eur("1000.00"));
            assertThat(line.rate()).isEqualTo(Percent.of("5"));
        });
        assertThat(story.steps())
                .extracting(CommissionStory.Step::kind)
                .containsExactly(CommissionStory.Kind.VALID, CommissionStory.Kind.SETTLED);
        assertThat(story.steps().get(0).received()).isEqualTo(eur("605.00"));
        assertThat(story.steps().get(0).receiptReference()).startsWith("BANK-");
    }

    @Test
    void aPaymentThatIsTakenBackUnmakesWhatItMadeValidAndIsCarriedWhenItWasSettled() {
        var invoice = invoice("100.00", 10);
        pay(invoice, "605.00");
        stands("25.00", "25.00", "0.00");
        settle();
        var reference = Shop.own("BACK-");
        receivables.takeBack(number(invoice), eur("605.00"), invoice.issuedOn(), reference);
        stands("50.00", "-25.00", "25.00");
        pay(invoice, "1210.00");
        stands("0.00", "25.00", "25.00");
    }

    @Test
    void anyRowOfPaymentsCreditNotesAndSettlementsAddsUp() {
        var random = new Random(20261125);
        var tiers = List.of(tier("100.00", "6"), tier("200.00", "8.5"));
        rules.add(new NewCommissionRule(
                agent, null, null, null, new BigDecimal("4"), null, tiers, Period.MONTH, LocalDate.EPOCH, null));
        var invoices = List.of(invoice("33.33", 7), invoice("19.99", 5), invoice("0.07", 9));
        for (var step = 0; step < 24; step++) {
            var invoice = now(invoices.get(random.nextInt(invoices.size())));
            switch (random.nextInt(6)) {
                case 0 -> credit(invoice, 1);
                case 1 -> takeBack(invoice, random);
                case 2 -> settleOrCancel(random);
                default -> payPart(invoice, random);
            }
        }
        invoices.forEach(invoice -> pay(invoice, now(invoice).open().amount().toPlainString()));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(commissions.balances(agent))
                .singleElement()
                .satisfies(balance -> assertThat(balance.accrued().isZero()).isTrue()));
        assertThat(commissions.facts(agent, Long.MAX_VALUE, 200))
                .allSatisfy(fact -> assertThat(fact.valid()).isEqualTo(fact.amount()));
    }

    private static Tier tier(String from, String rate) {
        return new Tier(new BigDecimal(from), Percent.of(rate));
    }

    private void settleOrCancel(Random random) {
        var settled = settlements.ofRun(settle());
        if (random.nextBoolean()) {
            settled.forEach(settlement -> settlements.cancel(settlement.number(), "Settled too early"));
        }
    }

    private void payPart(InvoiceView invoice, Random random) {
        var cents = invoice.open().amount().movePointRight(2).intValueExact();
        if (cents > 0) {
            pay(invoice, BigDecimal.valueOf(random.nextInt(1, cents + 1), 2).toPlainString());
        }
    }

    private void takeBack(InvoiceView invoice, Random random) {
        var cents = invoice.paid().amount().movePointRight(2).intValueExact();
        if (cents > 0) {
            var part = new Money(BigDecimal.valueOf(random.nextInt(1, cents + 1), 2), "EUR");
            receivables.takeBack(number(invoice), part, invoice.issuedOn(), Shop.own("BACK-"));
        }
    }

    private void credit(InvoiceView invoice, long pieces) {
        var left = invoicing.lines(number(invoice)).get(0).quantityLeft();
        if (left.compareTo(Quantity.of(pieces)) >= 0) {
            creditNotes.issue(
                    number(invoice),
                    new CreditRequest(
                            CreditReason.RETURN,
                            null,
                            SurplusUse.ACCOUNT,
                            List.of(new CreditRequest.Line(1, Quantity.of(pieces), null))));
        }
    }

    private void pay(InvoiceView invoice, String amount) {
        if (eur(amount).isPositive()) {
            receivables.receive(number(invoice), eur(amount), invoice.issuedOn(), Shop.own("BANK-"));
        }
    }

    private String settle() {
        var day = LocalDate.now(ZoneOffset.UTC);
        var run = settlements.request(new DateRange(day.minusDays(40), day.plusDays(1)), List.of(agent));
        journey.runJobs(run);
        if (!settlements.ofRun(run).isEmpty()) {
            journey.complete(run, APPROVE, Map.of("settlementApproved", true));
        }
        return run;
    }

    private void stands(String accrued, String valid, String settled) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(commissions.balances(agent))
                .singleElement()
                .satisfies(balance -> {
                    assertThat(balance.accrued()).isEqualTo(eur(accrued));
                    assertThat(balance.valid()).isEqualTo(eur(valid));
                    assertThat(balance.settled()).isEqualTo(eur(settled));
                }));
    }

    private InvoiceView invoice(String price, long quantity) {
        var order = journey.place(customer, shop.productFor(customer, price, quantity), quantity);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private InvoiceView now(InvoiceView invoice) {
        return invoicing.invoice(number(invoice));
    }

    private static String number(InvoiceView invoice) {
        return String.valueOf(invoice.number());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
