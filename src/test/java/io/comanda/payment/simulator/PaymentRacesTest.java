package io.comanda.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.domain.PaymentControl;
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
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundRefused;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.CardSimulatorProperties;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the provider says comes late, early, often, wrongly or never, while an order is on its way: there is one charge, the
 * ledger is right, and where a person must look, there is something to look at.
 */
@IntegrationTest
class PaymentRacesTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentControl control;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Receivables receivables;

    @Autowired
    private RefusedRefunds refusedRefunds;

    @Autowired
    private SimulatorMemory memory;

    @Autowired
    private CardOperations operations;

    @Autowired
    private CardSimulatorProperties properties;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void hearsTheCallbackBeforeTheAnswerThatWasLost() throws Exception {
        var order = placed("tok_timeout");
        assertThatThrownBy(() -> journey.runJobs(order)).hasMessageContaining("provider");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.OPEN);
        tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @Test
    void hearsTheSameCallbackThreeTimes() throws Exception {
        var order = waiting("tok_pending");
        decide(order);
        for (int i = 0; i < 3; i++) {
            tell(order);
            journey.runJobs(order);
        }
        assertChargedOnce(order);
    }

    @Test
    void givesBackWhatIsAuthorizedAfterTheOrderWasCancelled() throws Exception {
        var order = waiting("tok_pending");
        journey.cancel(order);
        decide(order);
        tell(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void believesNobodyWithAWrongSignature() throws Exception {
        var order = waiting("tok_pending");
        decide(order);
        for (var body : callbacks(order)) {
            assertThat(send(body, "whsec_of_somebody_else")).isEqualTo(401);
        }
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PENDING);
        tell(order);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @Test
    void stopsWhereTheAmountIsNotTheOneThatWasAsked() throws Exception {
        var order = waiting("tok_pending_less");
        decide(order);
        tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AMOUNT_DIFFERS);
        assertThat(journey.incidentOf(order)).contains("the provider reserved");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void asksTheCardAnewWhenItsPromiseHasLapsed() {
        var order = placed("tok_lapsing_once");
        journey.runJobs(order);
        assertThat(payments.summary(order).attempt()).isEqualTo(2);
        assertChargedOnce(order);
    }

    @Test
    void putsALapsedPromiseOnTheDeskThatTheCardDoesNotRenew() {
        var order = placed("tok_lapsing");
        assertThat(journey.incidentOf(order)).contains("authorization_expired");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);
    }

    @Test
    void refundsNoMoreThanWasTaken() {
        var order = placed("tok_visa");
        journey.runJobs(order);
        var taken = payments.summary(order).captured();
        var more = taken.plus(Money.of("0.01", taken.currency()));
        assertThatThrownBy(() -> payments.refund(order, more, "generous")).isInstanceOf(RefundRefused.class);
        assertThat(payments.summary(order).refunded().isZero()).isTrue();
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void hasFinanceAnswerAChargeBackAfterTheOrderWasClosed() throws Exception {
        var order = placed("tok_visa");
        journey.runJobs(order);
        assertChargedOnce(order);

        each(order, payment -> operations.dispute(payment, Shop.own("dispute-")));
        tell(order);
        tell(order);
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

    /** The order has looked and does not wait yet: the money is told when it does. */
    @Test
    void doesNotMissMoneyThatComesAsTheOrderBeginsToWait() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = journey.place(shop.customer("TRANSFER", warehouse), product, 1);
        journey.runJobs(order);
        var gross = journey.order(order).gross();
        var money = transaction.execute(status -> {
            assertThat(control.assess(journey.order(order), 0).step()).isEqualTo(PaymentControl.Step.WAIT);
            var coming = CompletableFuture.runAsync(() -> incoming.receive(order, gross, Shop.own("BANK-")));
            await().until(() -> jdbc.sql("select exists (select from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single());
            return coming;
        });
        Objects.requireNonNull(money).join();
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
        journey.runJobs(order);
    }

    @Test
    void keepsMoneyThatWasWonBackForGoodsThatWereCreditedMeanwhile() throws Exception {
        var order = placed("tok_visa");
        journey.runJobs(order);
        each(order, payment -> operations.dispute(payment, Shop.own("dispute-")));
        tell(order);
        var invoice = invoicing.ofOrder(order).get(0);
        credit(invoice, SurplusUse.REFUND);
        assertThat(invoicing.ofOrder(order)).allMatch(each -> each.open().isZero());

        each(order, operations::winDispute);
        tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).containsExactly(invoice.gross());
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }

    /** The bank was faster than our refund, and we hear of it by the refund's refusal or by the callback, whichever comes first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesNothingTwiceOfWhatTheBankHasTakenBack(boolean heardBefore) throws Exception {
        var order = placed("tok_visa");
        journey.runJobs(order);
        var invoice = invoicing.ofOrder(order).get(0);
        each(order, payment -> operations.dispute(payment, Shop.own("dispute-")));
        transaction.executeWithoutResult(status -> {
            credit(invoice, SurplusUse.REFUND);
            if (heardBefore) {
                assertThatNoException().isThrownBy(() -> tell(order));
            }
        });
        await().untilAsserted(() -> assertThat(refusedRefunds.of(List.of(note(invoice))))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(heardBefore ? "more_than_paid" : "charge_disputed")));
        tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).isEmpty();
        assertThat(payments.summary(order).refunded().isZero()).isTrue();

        each(order, operations::winDispute);
        tell(order);
        assertThat(receivables.onAccount(invoice.customerNumber())).containsExactly(invoice.gross());
    }

    @Test
    void saysWhatACustomerOwesWhoseBankTookBackWhatHeHadUsed() throws Exception {
        var order = placed("tok_visa");
        journey.runJobs(order);
        var invoice = invoicing.ofOrder(order).get(0);
        var customer = invoice.customerNumber();
        credit(invoice, SurplusUse.ACCOUNT);
        receivables.takeBackOnAccount(customer, invoice.gross(), invoice.issuedOn(), "paid to him in cash");

        each(order, payment -> operations.dispute(payment, Shop.own("dispute-")));
        tell(order);
        assertThat(receivables.onAccount(customer)).isEmpty();
        receivables.receiveOnAccount(customer, invoice.gross(), invoice.issuedOn(), "what he owes");
        assertThat(receivables.onAccount(customer)).isEmpty();
        receivables.receiveOnAccount(customer, Money.of("1.00", "EUR"), invoice.issuedOn(), "and more");
        assertThat(receivables.onAccount(customer)).containsExactly(Money.of("1.00", "EUR"));
    }

    /** Nobody told us of the dispute: the answer to a refund does. */
    @Test
    void learnsOfAChargeBackByTheAnswerToARefund() {
        var order = placed("tok_visa");
        journey.runJobs(order);
        var gross = journey.order(order).gross();
        payments.refund(order, Money.of("1.00", "EUR"), "kindness");
        each(order, payment -> operations.dispute(payment, Shop.own("dispute-")));
        each(order, operations::winDispute);
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

    private void each(String order, Consumer<SimulatorMemory.Known> work) {
        transaction.executeWithoutResult(
                status -> memory.byMerchantReference(order + ".1").ifPresent(work));
    }

    private String placed(String token) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer("CARD", warehouse), null, token, Journey.line(product, 1));
    }

    private String waiting(String token) {
        var order = placed(token);
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitPayment");
        return order;
    }

    private void assertChargedOnce(String order) {
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
        assertThat(jdbc.sql(
                                """
                                select count(*) from simulator_operation o
                                join simulator_payment p on p.reference = o.payment_reference
                                where p.merchant_reference like ? and o.type = 'capture' and o.status = 'succeeded'""")
                        .param(order + ".%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void decide(String order) {
        transaction.executeWithoutResult(status ->
                memory.byMerchantReference(order + ".1").ifPresent(payment -> operations.decide(payment, null)));
    }

    private List<String> callbacks(String order) {
        return jdbc.sql("select body from simulator_callback where body like ? order by id")
                .param("%\"" + order + ".1\"%")
                .query(String.class)
                .list();
    }

    private void tell(String order) throws Exception {
        var bodies = callbacks(order);
        assertThat(bodies).isNotEmpty();
        for (var body : bodies) {
            assertThat(send(body, properties.webhookSecret())).isEqualTo(204);
        }
    }

    private int send(String body, String secret) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return web.perform(post("/api/payments/webhooks/simulator")
                        .contentType("application/json")
                        .header(CallbackSignature.HEADER, CallbackSignature.of(secret, Instant.now(), bytes))
                        .content(bytes))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
