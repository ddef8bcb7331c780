package io.comanda.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.CardOrders;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a cardholder and his bank say at Stripe: a question of their own, a no, and a charge-back. */
@StripeTest
class StripeCardholderTest {

    @Autowired
    private StripeScene stripe;

    @Autowired
    private CardOrders orders;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private Invoicing invoicing;

    @AfterEach
    void everythingAddsUp() {
        stripe.calmsDown();
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void sendsTheCustomerToHisBankAndBackToHisOrder() throws Exception {
        var order = orders.waiting("pm_card_authenticationRequired");
        var asked = payments.summary(order);
        assertThat(asked.state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(asked.actionUrl()).isEqualTo("https://hooks.stripe.example/3ds/" + stripe.intent(order, 1).id);
        assertThat(stripe.intent(order, 1).returnUrl).startsWith("http").contains("/o/");
        stripe.objects().decide(stripe.intent(order, 1));
        stripe.tell(order);
        journey.runJobs(order);
        stripe.assertChargedOnce(order);
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
        stripe.open(order, token);
        assertThat(payments.authorize(order))
                .isEqualTo(AuthorizationResult.declined(code, "payment.declined." + advice));
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void hasTheChargeBackAnsweredAndItsMoneyBackWhenItIsWon() throws Exception {
        var order = orders.placed("pm_card_visa");
        journey.runJobs(order);
        stripe.objects().dispute(stripe.intent(order, 1), "warning_needs_response");
        stripe.tell(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);

        stripe.objects().dispute(stripe.intent(order, 1), "needs_response");
        stripe.tell(order);
        journey.runJobs(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(journey.task(order))
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("UserTask_AnswerDispute"));

        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);

        stripe.objects().dispute(stripe.intent(order, 1), "won");
        stripe.tell(order);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
    }
}
