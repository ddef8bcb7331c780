package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ReceiptsTest {

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private OwedRefunds refunds;

    @Autowired
    private Payments payments;

    @Autowired
    private ApplicationEvents events;

    @Test
    void waitsForATransferAndCountsEachBankReferenceOnce() {
        open("RC-1", PaymentMethod.TRANSFER, "100");
        assertThat(payments.authorize("RC-1").outcome()).isEqualTo(AuthorizationResult.Outcome.PENDING);
        incoming.receive("RC-1", eur("60"), "BANK-1");
        incoming.receive("RC-1", eur("60"), "BANK-1");
        assertThat(payments.summary("RC-1").state()).isEqualTo(PaymentState.PARTLY_PAID);
        incoming.receive("RC-1", eur("40"), "BANK-2");
        assertThat(payments.summary("RC-1").state()).isEqualTo(PaymentState.PAID);
        assertThat(payments.authorize("RC-1").isAuthorized()).isTrue();
        assertThat(events.stream(MoneyReceived.class).map(MoneyReceived::isEnough))
                .containsExactly(false, true);
    }

    @Test
    void tellsHowMuchTooMuchCame() {
        open("RC-2", PaymentMethod.TRANSFER, "100");
        incoming.receive("RC-2", eur("130"), "BANK-3");
        assertThat(events.stream(MoneyReceived.class)).singleElement().satisfies(received -> {
            assertThat(received.isEnough()).isTrue();
            assertThat(received.missing()).isEqualTo(eur("-30"));
        });
    }

    @Test
    void owesMoneyBackUntilFinanceHasPaidIt() {
        open("RC-6", PaymentMethod.TRANSFER, "100");
        incoming.receive("RC-6", eur("130"), "BANK-6");
        payments.refund("RC-6", eur("30"), "CN-1");
        payments.refund("RC-6", eur("30"), "CN-1");
        assertThat(owed("RC-6")).containsExactly(eur("30"));
        assertThat(payments.summary("RC-6").refunded()).isEqualTo(eur("0"));
        assertThatThrownBy(() -> payments.refund("RC-6", eur("100.01"), "CN-2")).isInstanceOf(RefundRefused.class);
        refunds.paid("RC-6", "CN-1", "BANK-7");
        refunds.paid("RC-6", "CN-1", "BANK-8");
        assertThat(owed("RC-6")).isEmpty();
        assertThat(payments.summary("RC-6").due()).isEqualTo(eur("0"));
        assertThatThrownBy(() -> refunds.paid("RC-6", "CN-9", "BANK-9")).isInstanceOf(RefundUnknown.class);
    }

    @Test
    void entersWhatACarrierCollected() {
        open("RC-3", PaymentMethod.COD, "75.50");
        assertThat(payments.authorize("RC-3").isAuthorized()).isTrue();
        incoming.collect("RC-3", eur("75.50"), "PAYOUT-7");
        incoming.collect("RC-3", eur("75.50"), "PAYOUT-7");
        assertThat(payments.summary("RC-3").state()).isEqualTo(PaymentState.PAID);
        assertThat(events.stream(MoneyReceived.class)).hasSize(1);
    }

    @Test
    void filesATransferThatComesAfterTheCustomerChoseAnotherWay() {
        open("RC-4", PaymentMethod.TRANSFER, "10");
        payments.changeMethod(new OpenPayment("RC-4", "CUST-RC", PaymentMethod.COD, eur("10"), null));
        incoming.receive("RC-4", eur("10"), "BANK-4");
        assertThat(payments.summary("RC-4").method()).isEqualTo(PaymentMethod.COD);
        assertThat(payments.summary("RC-4").captured()).isEqualTo(eur("0"));
        assertThat(events.stream(MoneyReceived.class))
                .singleElement()
                .extracting(MoneyReceived::method)
                .isEqualTo(PaymentMethod.TRANSFER);
    }

    @Test
    void refusesOtherCurrenciesAndOrdersWithoutSuchAPayment() {
        open("RC-5", PaymentMethod.TRANSFER, "10");
        assertThatThrownBy(() -> incoming.receive("RC-5", Money.of("10", "PLN"), "BANK-5"))
                .isInstanceOf(OtherCurrency.class);
        assertThatThrownBy(() -> incoming.collect("RC-5", eur("10"), "PAYOUT-8"))
                .isInstanceOf(PaymentUnknown.class);
        assertThatThrownBy(() -> payments.summary("RC-NONE")).isInstanceOf(PaymentUnknown.class);
    }

    private List<Money> owed(String order) {
        return refunds.list(0, 200).stream()
                .filter(owed -> owed.orderNumber().equals(order))
                .map(RefundOwed::amount)
                .toList();
    }

    private void open(String order, PaymentMethod method, String amount) {
        payments.open(new OpenPayment(order, "CUST-RC", method, eur(amount), null));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
