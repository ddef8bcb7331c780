package io.comanda.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.domain.Promises;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.RefundRefused;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.payment.gateway.StripeStub.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Payments at Stripe, by the adapter that production uses: whatever comes late, twice, in the wrong order, or is lost, there
 * is one charge, the ledger is right, and where a person must look, there is something to look at.
 */
@IntegrationTest
@TestPropertySource(
        properties = {
            "comanda.payment.provider=stripe",
            "comanda.payment.stripe.key=" + StripeStub.KEY,
            "comanda.payment.stripe.webhook-secret=" + StripeStub.WEBHOOK_SECRET,
            "comanda.payment.stripe.read-timeout=1s"
        })
class StripeRacesTest {

    private static final StripeStub STRIPE = new StripeStub();
    private static final Money HUNDRED = eur("100.00");

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ManagementService management;

    @Autowired
    private MockMvc web;

    @DynamicPropertySource
    static void stripe(DynamicPropertyRegistry properties) {
        properties.add("comanda.payment.stripe.base-url", STRIPE::address);
    }

    @AfterEach
    void everythingAddsUp() {
        STRIPE.isAway(false);
        STRIPE.trouble();
        assertThat(journey.invariants()).isEmpty();
    }

    @AfterAll
    static void close() {
        STRIPE.close();
    }

    @Test
    void carriesAnOrderToItsEndWithOneCharge() throws Exception {
        var order = placed("pm_card_visa");
        journey.runJobs(order);
        tellManyTimes(order);
        assertChargedOnce(order);
        assertThat(intent(order, 1).metadata).containsEntry("reference", order + ".1");
    }

    @Test
    void hearsTheEventBeforeTheAnswerThatWasLost() throws Exception {
        STRIPE.trouble(Trouble.ANSWER_LOST);
        var order = placed("pm_card_visa");
        assertThatThrownBy(() -> journey.runJobs(order)).hasMessageContaining("Stripe");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.OPEN);
        tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void chargesOnceWhateverGoesWrongWithEachQuestion(Trouble trouble) {
        var order = Shop.own("STRIPE-");
        open(order, "pm_card_visa");
        untilAnswered(trouble, () -> payments.authorize(order));
        untilAnswered(trouble, () -> payments.capture(order, HUNDRED, "INV-1"));
        untilAnswered(trouble, () -> payments.refund(order, eur("30"), "CN-1"));
        assertThat(STRIPE.objects.ofOrder(order))
                .singleElement()
                .satisfies(intent -> assertThat(intent.received).isEqualTo(10_000))
                .satisfies(intent -> assertThat(intent.refunded()).isEqualTo(3_000));
        assertThat(payments.summary(order).refunded()).isEqualTo(eur("30"));
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
    }

    @Test
    void hearsTheSameEventThreeTimes() throws Exception {
        var order = waiting("pm_stub_pending");
        STRIPE.objects.decide(intent(order, 1));
        for (int i = 0; i < 3; i++) {
            tell(order);
            journey.runJobs(order);
        }
        assertChargedOnce(order);
    }

    @Test
    void givesBackWhatIsAuthorizedAfterTheOrderWasCancelled() throws Exception {
        var order = waiting("pm_stub_pending");
        journey.cancel(order);
        STRIPE.objects.decide(intent(order, 1));
        tell(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(payments.summary(order).refunded().isZero())
                .as("a release is no refund")
                .isTrue();
        assertThat(intent(order, 1).status).isEqualTo("canceled");
    }

    @Test
    void believesNobodyWithoutAFreshSignature() throws Exception {
        var order = waiting("pm_stub_pending");
        STRIPE.objects.decide(intent(order, 1));
        for (var body : STRIPE.objects.events(order)) {
            assertThat(send(body, "whsec_of_somebody_else", Instant.now())).isEqualTo(401);
            assertThat(send(body, StripeStub.WEBHOOK_SECRET, Instant.now().minus(Duration.ofSeconds(310))))
                    .isEqualTo(401);
        }
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PENDING);
        tell(order);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @Test
    void takesNoteOfEventsThatAreNotAboutPaymentsOfOurs() throws Exception {
        var payout =
                "{\"id\":\"evt_po\",\"type\":\"payout.paid\",\"data\":{\"object\":{\"object\":\"payout\",\"id\":\"po_1\"}}}";
        var shops = "{\"id\":\"evt_x\",\"type\":\"payment_intent.succeeded\","
                + "\"data\":{\"object\":{\"object\":\"payment_intent\",\"id\":\"pi_of_another_shop\"}}}";
        assertThat(send(payout, StripeStub.WEBHOOK_SECRET, Instant.now())).isEqualTo(204);
        assertThat(send(shops, StripeStub.WEBHOOK_SECRET, Instant.now())).isEqualTo(204);
        for (var body : List.of("", "{", "[]", "{\"id\":\"evt\",\"type\":\"x\",\"data\":null}", "{\"id\":\"evt\"}")) {
            assertThat(send(body, StripeStub.WEBHOOK_SECRET, Instant.now()))
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void stopsWhereTheAmountIsNotTheOneThatWasAsked() throws Exception {
        var order = waiting("pm_stub_pending_less");
        STRIPE.objects.decide(intent(order, 1));
        tell(order);
        assertThat(journey.incidentOf(order)).contains("the provider reserved");
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void asksTheCardAnewWhenItsPromiseHasLapsed() {
        var order = Shop.own("STRIPE-");
        open(order, "pm_card_visa");
        payments.authorize(order);
        STRIPE.objects.lapse(intent(order, 1));
        assertThat(payments.capture(order, HUNDRED, "INV-1")).isEqualTo(HUNDRED);
        assertThat(STRIPE.objects.ofOrder(order))
                .extracting(intent -> intent.status)
                .containsExactly("canceled", "succeeded");
        assertThat(intent(order, 2).customer).isEqualTo(intent(order, 1).customer);
    }

    @Test
    void putsALapsedPromiseOnTheDeskThatTheCardDoesNotRenew() {
        var order = placed("pm_stub_only_once");
        while (STRIPE.objects.ofOrder(order).isEmpty()) {
            management.executeJob(journey.dueJobs(order).get(0));
        }
        STRIPE.objects.lapse(intent(order, 1));
        assertThat(journey.incidentOf(order)).contains("authorization_expired");
        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);
    }

    @Test
    void asksForTheRestOfAPartlyDeliveredOrderAndRefundsOverBoth() {
        var order = Shop.own("STRIPE-");
        open(order, "pm_card_visa");
        payments.authorize(order);
        payments.capture(order, eur("30"), "INV-1");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PARTLY_PAID);
        assertThat(payments.capture(order, eur("70"), "INV-2")).isEqualTo(HUNDRED);
        assertThat(payments.capture(order, eur("30"), "INV-1")).isEqualTo(HUNDRED);
        assertThat(STRIPE.objects.ofOrder(order))
                .extracting(intent -> intent.received)
                .containsExactly(3_000L, 7_000L);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);

        assertThatThrownBy(() -> payments.refund(order, eur("100.01"), "CN-0")).isInstanceOf(RefundRefused.class);
        payments.refund(order, eur("80"), "CN-1");
        payments.refund(order, eur("80"), "CN-1");
        assertThat(STRIPE.objects.ofOrder(order))
                .extracting(StripeIntent::refunded)
                .containsExactly(1_000L, 7_000L);
        assertThat(payments.summary(order).refunded()).isEqualTo(eur("80"));
        assertThatThrownBy(() -> payments.refund(order, eur("20.01"), "CN-2")).isInstanceOf(RefundRefused.class);
    }

    @Test
    void asksAnewBeforeThePromiseOfAnOrderOnItsWayEnds() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = onItsWay("pm_card_visa", warehouse, product);
        assertThat(promises.ending()).doesNotContain(order);
        promiseEndsSoon(order);
        promises.renew(order);
        promises.renew(order);
        assertThat(statuses(order)).containsExactly("requires_capture", "requires_capture");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        late.release(order + ".1");
        assertThat(statuses(order)).containsExactly("canceled", "requires_capture");

        shop.receive(product, warehouse, 1);
        await().until(() -> {
            journey.runJobs(order);
            return journey.order(order).lifecycle() == Lifecycle.CLOSED;
        });
        assertThat(statuses(order).stream().filter("succeeded"::equals)).hasSize(1);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
        promiseEndsSoon(order);
        assertThat(promises.ending()).doesNotContain(order);
    }

    @Test
    void keepsThePromiseOfACardThatDoesNotGiveAnother() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = onItsWay("pm_stub_only_once", warehouse, product);
        promiseEndsSoon(order);
        promises.renew(order);
        assertThat(statuses(order)).containsExactly("requires_capture", "requires_payment_method");
        assertThat(promises.ending()).doesNotContain(order);
        assertThat(jdbc.sql(
                                "select count(*) from platform_timeline where kind = 'payment.RenewalDeclined' and subject = ?")
                        .param(order)
                        .query(Integer.class)
                        .single())
                .isPositive();

        shop.receive(product, warehouse, 1);
        await().until(() -> {
            journey.runJobs(order);
            return journey.order(order).lifecycle() == Lifecycle.CLOSED;
        });
        assertThat(statuses(order)).containsExactly("succeeded", "requires_payment_method");
    }

    @Test
    void sendsTheCustomerToHisBankAndBackToHisOrder() throws Exception {
        var order = waiting("pm_card_authenticationRequired");
        var asked = payments.summary(order);
        assertThat(asked.state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(asked.actionUrl()).isEqualTo("https://hooks.stripe.example/3ds/" + intent(order, 1).id);
        assertThat(intent(order, 1).returnUrl).startsWith("http").contains("/o/");
        STRIPE.objects.decide(intent(order, 1));
        tell(order);
        journey.runJobs(order);
        assertChargedOnce(order);
        assertThat(payments.summary(order).actionUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined, generic_decline, OTHER_CARD",
        "pm_card_chargeDeclinedInsufficientFunds, insufficient_funds, OTHER_CARD",
        "pm_card_chargeDeclinedStolenCard, stolen_card, OTHER_CARD",
        "pm_card_chargeDeclinedExpiredCard, expired_card, CORRECT_DATA",
        "pm_card_chargeDeclinedIncorrectCvc, incorrect_cvc, CORRECT_DATA",
        "pm_card_chargeDeclinedProcessingError, processing_error, TRY_LATER",
        "pm_no_such_card, resource_missing, CORRECT_DATA"
    })
    void tellsADeclineWithWhatTheCustomerMayKnow(String token, String code, String advice) {
        var order = Shop.own("STRIPE-");
        open(order, token);
        assertThat(payments.authorize(order))
                .isEqualTo(AuthorizationResult.declined(code, "payment.declined." + advice));
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void goesOnWhenStripeIsBack() {
        STRIPE.isAway(true);
        var order = Shop.own("STRIPE-");
        open(order, "pm_card_mastercard");
        assertThatThrownBy(() -> payments.authorize(order)).isInstanceOf(ProviderUnavailable.class);
        STRIPE.isAway(false);
        assertThat(payments.authorize(order).isAuthorized()).isTrue();
        payments.voidAuthorization(order);
        assertThat(intent(order, 1).status).isEqualTo("canceled");
        assertThat(late.pending()).doesNotContain(order + ".1");
    }

    @Test
    void hasTheChargeBackAnsweredAndItsMoneyBackWhenItIsWon() throws Exception {
        var order = placed("pm_card_visa");
        journey.runJobs(order);
        STRIPE.objects.dispute(intent(order, 1), "warning_needs_response");
        tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);

        STRIPE.objects.dispute(intent(order, 1), "needs_response");
        tell(order);
        journey.runJobs(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(journey.task(order))
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("UserTask_AnswerDispute"));

        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);

        STRIPE.objects.dispute(intent(order, 1), "won");
        tell(order);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }

    private String placed(String token) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer("CARD", warehouse), null, token, Journey.line(product, 1));
    }

    /** Paid for, and waiting for goods. */
    private String onItsWay(String token, String warehouse, String product) {
        var order = journey.place(shop.customer("CARD", warehouse), null, token, Journey.line(product, 1));
        journey.runJobs(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        return order;
    }

    private void promiseEndsSoon(String order) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update payment_payment set lapses_at = now() + interval '1 day' where order_number = ?")
                .param(order)
                .update());
        if (journey.order(order).lifecycle() == Lifecycle.PLACED) {
            assertThat(promises.ending()).contains(order);
        }
    }

    private static List<String> statuses(String order) {
        return STRIPE.objects.ofOrder(order).stream()
                .map(intent -> intent.status)
                .toList();
    }

    private String waiting(String token) {
        var order = placed(token);
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitPayment");
        return order;
    }

    private void open(String order, String token) {
        payments.open(new OpenPayment(order, "CUST-ST", PaymentMethod.CARD, HUNDRED, token));
    }

    /** Repeats a question with the same trouble on its first try, as a job does. */
    private static void untilAnswered(Trouble trouble, Runnable question) {
        STRIPE.trouble(trouble);
        for (var tries = 0; tries < 4; tries++) {
            try {
                question.run();
                return;
            } catch (ProviderUnavailable again) {
                assertThat(again).hasMessageContaining("Stripe");
            }
        }
        throw new AssertionError("No answer");
    }

    private void assertChargedOnce(String order) {
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        var gross = journey.order(order).gross();
        assertThat(payments.summary(order).captured()).isEqualTo(gross);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
        assertThat(STRIPE.objects.ofOrder(order)).singleElement().satisfies(intent -> assertThat(intent.received)
                .isEqualTo(MinorUnits.of(gross)));
    }

    private static StripeIntent intent(String order, int nth) {
        return STRIPE.objects.ofOrder(order).get(nth - 1);
    }

    private void tell(String order) throws Exception {
        var bodies = STRIPE.objects.events(order);
        assertThat(bodies).isNotEmpty();
        for (var body : bodies) {
            assertThat(send(body, StripeStub.WEBHOOK_SECRET, Instant.now())).isEqualTo(204);
        }
    }

    /** All at once, in any order and more than once. */
    private void tellManyTimes(String order) throws Exception {
        var storm = new ArrayList<String>();
        Collections.nCopies(5, STRIPE.objects.events(order)).forEach(storm::addAll);
        Collections.shuffle(storm, new Random(7));
        var threads = Executors.newFixedThreadPool(4);
        var sendings = storm.stream()
                .<Callable<Integer>>map(body -> () -> send(body, StripeStub.WEBHOOK_SECRET, Instant.now()))
                .toList();
        for (var answer : threads.invokeAll(sendings)) {
            assertThat(answer.get()).isEqualTo(204);
        }
        threads.shutdown();
    }

    private int send(String body, String secret, Instant time) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return web.perform(post("/api/payments/webhooks/stripe")
                        .contentType("application/json")
                        .header("Stripe-Signature", CallbackSignature.of(secret, time, bytes))
                        .content(bytes))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
