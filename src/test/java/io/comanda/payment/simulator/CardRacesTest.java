package io.comanda.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.CardOrders;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundRefused;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What the provider says comes late, early, often, wrongly or never, while an order is on its way: there is one charge, the
 * ledger is right, and where a person must look, there is something to look at.
 */
@IntegrationTest
class CardRacesTest {

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

    private CardWorld cards;

    @BeforeEach
    void furnish() {
        cards = beans.createBean(CardWorld.class);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void hearsTheCallbackBeforeTheAnswerThatWasLost() {
        var order = orders.placed("tok_timeout");
        assertThatThrownBy(() -> journey.runJobs(order)).hasMessageContaining("provider");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.OPEN);
        cards.tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @Test
    void hearsTheSameCallbackThreeTimes() {
        var order = orders.waiting("tok_pending");
        cards.decide(order, true);
        for (int i = 0; i < 3; i++) {
            cards.tell(order);
            journey.runJobs(order);
        }
        assertChargedOnce(order);
    }

    @Test
    void givesBackWhatIsAuthorizedAfterTheOrderWasCancelled() {
        var order = orders.waiting("tok_pending");
        journey.cancel(order);
        cards.decide(order, true);
        cards.tell(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void believesNobodyWithAWrongSignature() {
        var order = orders.waiting("tok_pending");
        cards.decide(order, true);
        assertThat(cards.callbacks(order)).isNotEmpty().allSatisfy(body -> assertThat(
                        cards.send(body, CardWorld.signature("whsec_of_somebody_else", Instant.now(), body)))
                .isEqualTo(401));
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PENDING);
        cards.tell(order);
        journey.runJobs(order);
        assertChargedOnce(order);
    }

    @Test
    void stopsWhereTheAmountIsNotTheOneThatWasAsked() {
        var order = orders.waiting("tok_pending_less");
        cards.decide(order, true);
        cards.tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AMOUNT_DIFFERS);
        assertThat(journey.incidentOf(order)).contains("the provider reserved");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        assertThat(payments.summary(order).captured().isZero()).isTrue();
    }

    @Test
    void asksTheCardAnewWhenItsPromiseHasLapsed() {
        var order = orders.sold("tok_lapsing_once");
        assertThat(payments.summary(order).attempt()).isEqualTo(2);
        assertChargedOnce(order);
    }

    @Test
    void putsALapsedPromiseOnTheDeskThatTheCardDoesNotRenew() {
        var order = orders.placed("tok_lapsing");
        assertThat(journey.incidentOf(order)).contains("authorization_expired");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);
    }

    @Test
    void refundsNoMoreThanWasTaken() {
        var order = orders.sold("tok_visa");
        var taken = payments.summary(order).captured();
        var more = taken.plus(Money.of("0.01", taken.currency()));
        assertThatThrownBy(() -> payments.refund(order, more, "generous")).isInstanceOf(RefundRefused.class);
        assertThat(payments.summary(order).refunded().isZero()).isTrue();
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }

    private void assertChargedOnce(String order) {
        orders.assertPaid(order);
        assertThat(cards.done(order)).containsOnlyOnce("capture succeeded");
    }
}
