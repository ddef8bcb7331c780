package io.comanda.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.RefusedRefunds;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.payment.CardOrders;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The cardholder's bank takes back what was paid for an order that has come to its end, and may give it back again. */
@IntegrationTest
class ChargeBackTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CardOrders orders;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Receivables receivables;

    @Autowired
    private RefusedRefunds refusedRefunds;

    @Autowired
    private TransactionTemplate transaction;

    private CardWorld cards;
    private String order;

    @BeforeEach
    void sell() {
        cards = beans.createBean(CardWorld.class);
        order = orders.sold("tok_visa");
        orders.assertPaid(order);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void isAnsweredByFinanceAfterTheOrderWasClosed() {
        cards.dispute(order);
        cards.tell(order);
        cards.tell(order);
        journey.runJobs(order);

        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(invoicing.ofOrder(order)).allMatch(invoice -> invoice.open().equals(invoice.gross()));
        assertThat(journey.order(order).payment()).isEqualTo(io.comanda.ordering.PaymentState.OPEN);
        assertThat(journey.task(order)).satisfies(task -> {
            assertThat(task.getTaskDefinitionKey()).isEqualTo("UserTask_AnswerDispute");
            assertThat(task.getDueDate()).isNotNull();
        });
        journey.complete(
                order, "UserTask_AnswerDispute", Map.of("disputeAnswer", "invoice and proof of delivery sent"));
        assertThat(journey.instances(order)).isEmpty();
    }

    @Test
    void leavesMoneyThatIsWonBackForGoodsCreditedMeanwhileWithTheCustomer() {
        cards.dispute(order);
        cards.tell(order);
        var invoice = invoicing.ofOrder(order).get(0);
        credit(invoice, SurplusUse.REFUND);
        assertThat(invoicing.ofOrder(order)).allMatch(each -> each.open().isZero());

        cards.winDispute(order);
        cards.tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).containsExactly(invoice.gross());
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }

    /** The bank was faster than our refund, and we hear of it by the refund's refusal or by the callback, whichever comes first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotGivenTwiceToTheCustomer(boolean heardBefore) {
        var invoice = invoicing.ofOrder(order).get(0);
        cards.dispute(order);
        transaction.executeWithoutResult(status -> {
            credit(invoice, SurplusUse.REFUND);
            if (heardBefore) {
                assertThatNoException().isThrownBy(() -> cards.tell(order));
            }
        });
        await().untilAsserted(() -> assertThat(refusedRefunds.of(List.of(note(invoice))))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(heardBefore ? "more_than_paid" : "charge_disputed")));
        cards.tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).isEmpty();
        assertThat(payments.summary(order).refunded().isZero()).isTrue();

        cards.winDispute(order);
        cards.tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).containsExactly(invoice.gross());
    }

    @Test
    void isOwedByACustomerWhoHadUsedTheMoney() {
        var invoice = invoicing.ofOrder(order).get(0);
        var customer = invoice.customerNumber();
        credit(invoice, SurplusUse.ACCOUNT);
        receivables.takeBackOnAccount(customer, invoice.gross(), invoice.issuedOn(), "paid to him in cash");

        cards.dispute(order);
        cards.tell(order);
        assertThat(receivables.onAccount(customer)).isEmpty();
        receivables.receiveOnAccount(customer, invoice.gross(), invoice.issuedOn(), "what he owes");
        assertThat(receivables.onAccount(customer)).isEmpty();
        receivables.receiveOnAccount(customer, Money.of("1.00", "EUR"), invoice.issuedOn(), "and more");
        assertThat(receivables.onAccount(customer)).containsExactly(Money.of("1.00", "EUR"));
    }

    /** Nobody told us of the dispute: the answer to a refund does. */
    @Test
    void isLearntOfByTheAnswerToARefund() {
        var gross = journey.order(order).gross();
        payments.refund(order, Money.of("1.00", "EUR"), "kindness");
        cards.dispute(order);
        cards.winDispute(order);
        payments.refund(order, Money.of("2.00", "EUR"), "more kindness");
        journey.runJobs(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(journey.tasks(order)).singleElement().satisfies(task -> assertThat(task.getTaskDefinitionKey())
                .isEqualTo("UserTask_AnswerDispute"));
        assertThat(invoicing.ofOrder(order)).allMatch(invoice -> invoice.paid().equals(gross));
    }

    /** All of its goods. */
    private void credit(InvoiceView invoice, SurplusUse use) {
        creditNotes.issue(
                String.valueOf(invoice.number()),
                new CreditRequest(
                        CreditReason.RETURN, null, use, List.of(new CreditRequest.Line(1, Quantity.of(1), null))));
    }

    private String note(InvoiceView invoice) {
        return creditNotes.ofInvoice(String.valueOf(invoice.number())).get(0).number();
    }
}
