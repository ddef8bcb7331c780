package io.comanda.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Balance;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.OwedRefunds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices are corrected by credit notes, which add up to them and never to more. */
@IntegrationTest
class CreditNotesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private OwedRefunds refunds;

    @Autowired
    private Commissions commissions;

    @Test
    void tenCreditNotesTakeTheInvoiceAndItsCommissionBackToTheCent() {
        var agent = shop.agent("7.77");
        var invoice = invoice("33.33", 10, agent);
        for (var i = 0; i < 10; i++) {
            creditNotes.issue(number(invoice), pieces(1, SurplusUse.REFUND));
        }

        var notes = creditNotes.ofInvoice(number(invoice));
        assertThat(notes).hasSize(10);
        assertThat(sum(notes.stream().map(CreditNoteView::gross))).isEqualTo(invoice.gross());
        assertThat(sum(notes.stream().map(CreditNoteView::tax))).isEqualTo(invoice.tax());
        assertThat(now(invoice).open().isZero()).isTrue();
        assertThat(journey.order(invoice.orderNumber()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(credit.use(invoice.customerNumber(), "EUR").used().isZero()).isTrue();
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            assertThat(commissions.facts(agent, Long.MAX_VALUE, 20)).hasSize(11);
            assertThat(balance(agent).accrued().isZero()).isTrue();
            assertThat(balance(agent).valid().isZero()).isTrue();
        });
    }

    /** The worked example of commission: net 1,000 at 5 % earns 50; a credit note of net 200 takes 10 back. */
    @Test
    void takesBackCommissionThatWasSettledAlready() {
        var agent = shop.agent("5");
        var invoice = invoice("100.00", 10, agent);
        pay(invoice);
        Awaitility.await().atMost(SOON).until(() -> balance(agent).valid().equals(Money.of("50.00", "EUR")));
        creditNotes.issue(number(invoice), pieces(2, SurplusUse.ACCOUNT));
        Awaitility.await().atMost(SOON).until(() -> balance(agent).valid().equals(Money.of("40.00", "EUR")));
    }

    @Test
    void lowersWhatIsOpenFirstAndOwesTheRestBack() {
        var invoice = invoice("100.00", 10, null);
        var half = new Money(invoice.gross().amount().movePointLeft(1).multiply(BigDecimal.valueOf(7)), "EUR");
        receivables.receive(number(invoice), half, invoice.issuedOn(), Shop.own("BANK-"));

        var preview = creditNotes.preview(number(invoice), pieces(5, SurplusUse.REFUND));
        var note = creditNotes.issue(number(invoice), pieces(5, SurplusUse.REFUND));

        assertThat(note.gross()).isEqualTo(preview.gross());
        assertThat(note.surplus()).isEqualTo(note.gross().minus(invoice.gross().minus(half)));
        assertThat(now(invoice).open().isZero()).isTrue();
        assertThat(journey.mails(invoice.orderNumber())).contains("credit-note-issued");
        Awaitility.await().atMost(SOON).until(() -> refunds.list(0, 10_000).stream()
                .anyMatch(owed ->
                        owed.reference().equals(note.number()) && owed.amount().equals(note.surplus())));
    }

    @Test
    void keepsASurplusForTheCustomersNextInvoice() {
        var invoice = invoice("100.00", 1, null);
        pay(invoice);
        var note = creditNotes.issue(number(invoice), all(SurplusUse.ACCOUNT));
        assertThat(receivables.onAccount(invoice.customerNumber())).containsExactly(note.gross());

        var next = sell(invoice.customerNumber(), "50.00", 1);
        receivables.apply(number(next), next.gross(), next.issuedOn(), "first");
        receivables.apply(number(next), next.gross(), next.issuedOn(), "first");

        assertThat(now(next).open().isZero()).isTrue();
        assertThat(receivables.onAccount(invoice.customerNumber()))
                .containsExactly(note.gross().minus(next.gross()));
        assertThatThrownBy(() -> receivables.apply(number(next), note.gross(), next.issuedOn(), "second"))
                .isInstanceOf(NotEnoughOnAccount.class);
    }

    @Test
    void creditsGoodsAtWhatIsLeftOfTheirPrice() {
        var invoice = invoice("100.00", 2, null);
        var cheaper = new CreditRequest.Line(1, null, Money.of("20.00", "EUR"));
        creditNotes.issue(number(invoice), request(SurplusUse.REFUND, List.of(cheaper)));
        var back = creditNotes.issue(number(invoice), pieces(1, SurplusUse.REFUND));
        assertThat(back.net()).isEqualTo(Money.of("90.00", "EUR"));
    }

    @Test
    void neverCreditsMoreThanWasInvoicedHoweverManyTryAtOnce() throws Exception {
        var invoice = invoice("10.00", 3, null);
        var attempts = Stream.<Callable<Boolean>>generate(() -> () -> isCredited(invoice))
                .limit(8)
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var done = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                done += attempt.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(3);
        } finally {
            threads.shutdown();
        }
        assertThat(now(invoice).credited()).isEqualTo(invoice.gross());
        assertThatThrownBy(() -> creditNotes.issue(number(invoice), all(SurplusUse.REFUND)))
                .isInstanceOf(NothingToCredit.class);
    }

    private boolean isCredited(InvoiceView invoice) {
        try {
            creditNotes.issue(number(invoice), pieces(1, SurplusUse.REFUND));
            return true;
        } catch (CreditRefused e) {
            assertThat(e.violations()).allMatch(wrong -> wrong.pointer().equals("/lines/0/quantity"));
            return false;
        }
    }

    private void pay(InvoiceView invoice) {
        receivables.receive(number(invoice), invoice.gross(), invoice.issuedOn(), Shop.own("BANK-"));
    }

    private InvoiceView invoice(String price, long quantity, @Nullable String agent) {
        var warehouse = shop.warehouse(true);
        return sell(
                shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent),
                price,
                quantity);
    }

    private InvoiceView sell(String customer, String price, long quantity) {
        var order = journey.place(customer, shop.productFor(customer, price, quantity), quantity);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private InvoiceView now(InvoiceView invoice) {
        return invoicing.invoice(number(invoice));
    }

    private Balance balance(String agent) {
        return commissions.balances(agent).get(0);
    }

    private static CreditRequest pieces(long quantity, SurplusUse use) {
        return request(use, List.of(new CreditRequest.Line(1, Quantity.of(quantity), null)));
    }

    private static CreditRequest all(SurplusUse use) {
        return request(use, List.of());
    }

    private static CreditRequest request(SurplusUse use, List<CreditRequest.Line> lines) {
        return new CreditRequest(CreditReason.RETURN, null, use, lines);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero("EUR"), Money::plus);
    }

    private static String number(InvoiceView invoice) {
        return String.valueOf(invoice.number());
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
