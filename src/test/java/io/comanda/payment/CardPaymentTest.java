package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import io.comanda.payment.AuthorizationResult.Outcome;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.platform.invariants.Invariants;
import io.comanda.platform.simulator.SimulatorServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CardPaymentTest {

    private static final Money HUNDRED = Money.of("100.00", "EUR");

    @Autowired
    private Payments payments;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invariants invariants;

    @AfterEach
    void keepsItsInvariants() {
        outside.bringUp("payments");
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void authorizesAndCapturesOnceHoweverOftenItIsAsked() {
        open("CA-1", "tok_visa");
        assertThat(payments.authorize("CA-1").isAuthorized()).isTrue();
        assertThat(payments.authorize("CA-1").isAuthorized()).isTrue();
        assertThat(payments.capture("CA-1", HUNDRED)).isEqualTo(HUNDRED);
        assertThat(payments.capture("CA-1", HUNDRED)).isEqualTo(HUNDRED);
        assertThat(payments.summary("CA-1").state()).isEqualTo(PaymentState.PAID);
        assertThat(operations("CA-1", "succeeded")).isEqualTo(2);
    }

    @Test
    void capturesEachShipmentByItself() {
        open("CA-2", "tok_visa");
        payments.authorize("CA-2");
        payments.capture("CA-2", eur("30"), "SHP-1");
        assertThat(payments.summary("CA-2").state()).isEqualTo(PaymentState.PARTLY_PAID);
        payments.capture("CA-2", eur("70"), "SHP-2");
        assertThat(payments.summary("CA-2").state()).isEqualTo(PaymentState.PAID);
        assertThatThrownBy(() -> payments.capture("CA-2", eur("0.01"), "SHP-3")).isInstanceOf(CaptureRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "tok_declined, generic_decline, payment.declined.OTHER_CARD",
        "tok_insufficient, insufficient_funds, payment.declined.OTHER_CARD",
        "tok_expired, expired_card, payment.declined.CORRECT_DATA",
        "tok_stolen, stolen_card, payment.declined.OTHER_CARD",
        "tok_processing_error, processing_error, payment.declined.TRY_LATER",
        "tok_no_such_card, incorrect_number, payment.declined.CORRECT_DATA"
    })
    void tellsADeclineWithWhatTheCustomerMayKnow(String token, String code, String reasonKey) {
        open("CA-" + token, token);
        var result = payments.authorize("CA-" + token);
        assertThat(result).isEqualTo(AuthorizationResult.declined(code, reasonKey));
        assertThat(payments.authorize("CA-" + token)).isEqualTo(result);
        assertThat(payments.summary("CA-" + token).state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void paysWithAnotherCardAfterADecline() {
        open("CA-3", "tok_declined");
        assertThat(payments.authorize("CA-3").outcome()).isEqualTo(Outcome.DECLINED);
        payments.changeMethod(card("CA-3", "tok_visa"));
        assertThat(payments.authorize("CA-3").isAuthorized()).isTrue();
        assertThat(payments.summary("CA-3").attempt()).isEqualTo(2);
    }

    @Test
    void chargesOnceWhenTheAnswerNeverCame() {
        open("CA-4", "tok_timeout");
        assertThatThrownBy(() -> payments.authorize("CA-4")).isInstanceOf(ProviderUnavailable.class);
        assertThat(payments.summary("CA-4").state()).isEqualTo(PaymentState.OPEN);
        assertThat(payments.authorize("CA-4").isAuthorized()).isTrue();
        assertThat(operations("CA-4", "succeeded")).isEqualTo(1);
    }

    @Test
    void chargesOnceWhenTheTransactionWasLostAfterTheAnswer() {
        open("CA-5", "tok_visa");
        transaction.executeWithoutResult(status -> {
            payments.authorize("CA-5");
            status.setRollbackOnly();
        });
        assertThat(payments.summary("CA-5").state()).isEqualTo(PaymentState.OPEN);
        assertThat(payments.authorize("CA-5").isAuthorized()).isTrue();
        assertThat(operations("CA-5", "succeeded")).isEqualTo(1);
    }

    @Test
    void saysThatTheProviderIsOutOfReachAndGoesOnWhenItIsBack() {
        open("CA-6", "tok_visa");
        outside.takeDown("payments");
        assertThatThrownBy(() -> payments.authorize("CA-6")).isInstanceOf(ProviderUnavailable.class);
        outside.bringUp("payments");
        assertThat(payments.authorize("CA-6").isAuthorized()).isTrue();
        open("CA-7", "tok_unavailable");
        assertThatThrownBy(() -> payments.authorize("CA-7")).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void givesBackWhatACancelledOrderHolds() {
        open("CA-8", "tok_visa");
        payments.authorize("CA-8");
        payments.voidAuthorization("CA-8");
        payments.voidAuthorization("CA-8");
        assertThat(payments.summary("CA-8").state()).isEqualTo(PaymentState.VOIDED);
        assertThat(operations("CA-8", "succeeded")).isEqualTo(2);
    }

    @Test
    void givesBackAnAuthorizationWhoseAnswerNeverCame() {
        open("CA-9", "tok_timeout");
        assertThatThrownBy(() -> payments.authorize("CA-9")).isInstanceOf(ProviderUnavailable.class);
        payments.voidAuthorization("CA-9");
        assertThat(payments.summary("CA-9").authorized()).isEqualTo(HUNDRED);
        assertThat(payments.summary("CA-9").state()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void givesBackTheFormerCardsMoneyWhenTheCustomerChangesHisMind() {
        open("CA-10", "tok_visa");
        payments.authorize("CA-10");
        payments.changeMethod(new OpenPayment("CA-10", "CUST-CA", PaymentMethod.TRANSFER, HUNDRED, null));
        assertThat(late.pending()).contains("CA-10.1");
        late.release("CA-10.1");
        assertThat(late.pending()).doesNotContain("CA-10.1");
        assertThat(payments.summary("CA-10").state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void refundsNoMoreThanWasTaken() {
        open("CA-11", "tok_visa");
        payments.authorize("CA-11");
        payments.capture("CA-11", HUNDRED);
        payments.refund("CA-11", eur("40"), "CN-1");
        payments.refund("CA-11", eur("40"), "CN-1");
        assertThat(payments.summary("CA-11").refunded()).isEqualTo(eur("40"));
        assertThatThrownBy(() -> payments.refund("CA-11", eur("60.01"), "CN-2")).isInstanceOf(RefundRefused.class);
    }

    @Test
    void saysWhenThePromiseLapsed() {
        open("CA-12", "tok_lapsing");
        payments.authorize("CA-12");
        assertThatThrownBy(() -> payments.capture("CA-12", HUNDRED)).isInstanceOf(CaptureRefused.class);
        assertThat(payments.summary("CA-12").captured().isZero()).isTrue();
    }

    @Test
    void wantsACardForAPaymentByCard() {
        var order = new OpenPayment("CA-13", "CUST-CA", PaymentMethod.CARD, HUNDRED, null);
        assertThatThrownBy(() -> payments.open(order)).isInstanceOf(CardMissing.class);
    }

    private int operations(String order, String status) {
        return jdbc.sql(
                        """
                        select count(*) from simulator_operation o
                        join simulator_payment p on p.reference = o.payment_reference
                        where p.merchant_reference like ? || '.%' and o.status = ?""")
                .params(order, status)
                .query(Integer.class)
                .single();
    }

    private void open(String order, String token) {
        payments.open(card(order, token));
    }

    private static OpenPayment card(String order, String token) {
        return new OpenPayment(order, "CUST-CA", PaymentMethod.CARD, HUNDRED, token);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
