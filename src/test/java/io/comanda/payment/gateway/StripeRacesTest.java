package io.comanda.payment.gateway;

import static io.comanda.payment.gateway.StripeScene.HUNDRED;
import static io.comanda.payment.gateway.StripeScene.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.CardOrders;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.payment.gateway.StripeStub.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Payments at Stripe, by the adapter that production uses: whatever comes late, twice, in the wrong order, or is lost, there
 * is one charge, the ledger is right, and where a person must look, there is something to look at. */
@StripeTest
class StripeRacesTest {

    @Autowired
    private StripeScene stripe;

    @Autowired
    private CardOrders orders;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private LateAuthorizations late;

    @AfterEach
    void everythingAddsUp() {
        stripe.calmsDown();
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void carriesAnOrderToItsEndWithOneCharge() throws Exception {
        var order = orders.placed("pm_card_visa");
        journey.runJobs(order);
        stripe.tellManyTimes(order);
        stripe.assertChargedOnce(order);
        assertThat(stripe.intent(order, 1).metadata).containsEntry("reference", order + ".1");
    }

    @Test
    void hearsTheEventBeforeTheAnswerThatWasLost() throws Exception {
        stripe.stub().trouble(Trouble.ANSWER_LOST);
        var order = orders.placed("pm_card_visa");
        assertThatThrownBy(() -> journey.runJobs(order)).hasMessageContaining("Stripe");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.OPEN);
        stripe.tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        journey.runJobs(order);
        stripe.assertChargedOnce(order);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void chargesOnceWhateverGoesWrongWithEachQuestion(Trouble trouble) {
        var order = Shop.own("STRIPE-");
        stripe.open(order, "pm_card_visa");
        untilAnswered(trouble, () -> payments.authorize(order));
        untilAnswered(trouble, () -> payments.capture(order, HUNDRED, "INV-1"));
        untilAnswered(trouble, () -> payments.refund(order, eur("30"), "CN-1"));
        assertThat(stripe.objects().ofOrder(order))
                .singleElement()
                .satisfies(intent -> assertThat(intent.received).isEqualTo(10_000))
                .satisfies(intent -> assertThat(intent.refunded()).isEqualTo(3_000));
        assertThat(payments.summary(order).refunded()).isEqualTo(eur("30"));
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
    }

    @Test
    void hearsTheSameEventThreeTimes() throws Exception {
        var order = orders.waiting("pm_stub_pending");
        stripe.objects().decide(stripe.intent(order, 1));
        for (int i = 0; i < 3; i++) {
            stripe.tell(order);
            journey.runJobs(order);
        }
        stripe.assertChargedOnce(order);
    }

    @Test
    void givesBackWhatIsAuthorizedAfterTheOrderWasCancelled() throws Exception {
        var order = orders.waiting("pm_stub_pending");
        journey.cancel(order);
        stripe.objects().decide(stripe.intent(order, 1));
        stripe.tell(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(payments.summary(order).refunded().isZero())
                .as("a release is no refund")
                .isTrue();
        assertThat(stripe.intent(order, 1).status).isEqualTo("canceled");
    }

    @Test
    void believesNobodyWithoutAFreshSignature() throws Exception {
        var order = orders.waiting("pm_stub_pending");
        stripe.objects().decide(stripe.intent(order, 1));
        for (var body : stripe.objects().events(order)) {
            assertThat(stripe.send(body, "whsec_of_somebody_else", Instant.now()))
                    .isEqualTo(401);
            assertThat(stripe.send(
                            body, StripeStub.WEBHOOK_SECRET, Instant.now().minus(Duration.ofSeconds(310))))
                    .isEqualTo(401);
        }
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PENDING);
        stripe.tell(order);
        journey.runJobs(order);
        stripe.assertChargedOnce(order);
    }

    @Test
    void takesNoteOfEventsThatAreNotAboutPaymentsOfOurs() throws Exception {
        var payout =
                "{\"id\":\"evt_po\",\"type\":\"payout.paid\",\"data\":{\"object\":{\"object\":\"payout\",\"id\":\"po_1\"}}}";
        var shops = "{\"id\":\"evt_x\",\"type\":\"payment_intent.succeeded\","
                + "\"data\":{\"object\":{\"object\":\"payment_intent\",\"id\":\"pi_of_another_shop\"}}}";
        assertThat(stripe.send(payout, StripeStub.WEBHOOK_SECRET, Instant.now()))
                .isEqualTo(204);
        assertThat(stripe.send(shops, StripeStub.WEBHOOK_SECRET, Instant.now())).isEqualTo(204);
        for (var body : List.of("", "{", "[]", "{\"id\":\"evt\",\"type\":\"x\",\"data\":null}", "{\"id\":\"evt\"}")) {
            assertThat(stripe.send(body, StripeStub.WEBHOOK_SECRET, Instant.now()))
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void stopsWhereTheAmountIsNotTheOneThatWasAsked() throws Exception {
        var order = orders.waiting("pm_stub_pending_less");
        stripe.objects().decide(stripe.intent(order, 1));
        stripe.tell(order);
        assertThat(journey.incidentOf(order)).contains("the provider reserved");
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void goesOnWhenStripeIsBack() {
        stripe.stub().isAway(true);
        var order = Shop.own("STRIPE-");
        stripe.open(order, "pm_card_mastercard");
        assertThatThrownBy(() -> payments.authorize(order)).isInstanceOf(ProviderUnavailable.class);
        stripe.stub().isAway(false);
        assertThat(payments.authorize(order).isAuthorized()).isTrue();
        payments.voidAuthorization(order);
        assertThat(stripe.intent(order, 1).status).isEqualTo("canceled");
        assertThat(late.pending()).doesNotContain(order + ".1");
    }

    /** Repeats a question with the same trouble on its first try, as a job does. */
    private void untilAnswered(Trouble trouble, Runnable question) {
        stripe.stub().trouble(trouble);
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
}
