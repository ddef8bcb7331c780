package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import io.comanda.platform.invariants.Invariants;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditAccountTest {

    private static final Money LIMIT = Money.of("1000.00", "EUR");

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private Payments payments;

    @Autowired
    private Invariants invariants;

    @AfterEach
    void keepsItsInvariants() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void takesTheOrdersAmountFromTheLimitOnce() {
        credit.take("CR-1", "CUST-CR-1", eur("400"), LIMIT);
        credit.take("CR-1", "CUST-CR-1", eur("400"), LIMIT);
        assertThat(used("CUST-CR-1")).isEqualTo(eur("400"));
        assertThat(payments.summary("CR-1").state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(payments.authorize("CR-1").isAuthorized()).isTrue();
    }

    @Test
    void refusesWhatIsMoreThanTheLimitLeavesAndLeavesNothingBehind() {
        credit.take("CR-2", "CUST-CR-2", eur("700"), LIMIT);
        assertThatThrownBy(() -> credit.take("CR-3", "CUST-CR-2", eur("300.01"), LIMIT))
                .isInstanceOfSatisfying(CreditLimitExceeded.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("used", eur("700"))
                        .containsEntry("needed", eur("300.01")));
        assertThat(used("CUST-CR-2")).isEqualTo(eur("700"));
        assertThat(payments.find("CR-3")).isEmpty();
    }

    @Test
    void takesTheWholeLimitToTheCent() {
        credit.take("CR-4", "CUST-CR-4", eur("999.99"), LIMIT);
        credit.take("CR-5", "CUST-CR-4", eur("0.01"), LIMIT);
        assertThat(used("CUST-CR-4")).isEqualTo(LIMIT);
    }

    @Test
    void takesNothingFromALimitInAnotherCurrency() {
        assertThatThrownBy(() -> credit.take("CR-LEI", "CUST-CR-LEI", Money.of("10", "RON"), LIMIT))
                .isInstanceOf(OtherCurrency.class);
        assertThat(payments.find("CR-LEI")).isEmpty();
        assertThat(credit.use("CUST-CR-LEI", "RON").used().isZero()).isTrue();
    }

    @Test
    void triesAgainAfterARefusalWhenFinanceHasRaisedTheLimit() {
        assertThatThrownBy(() -> credit.take("CR-6", "CUST-CR-6", eur("1500"), LIMIT))
                .isInstanceOf(CreditLimitExceeded.class);
        credit.take("CR-6", "CUST-CR-6", eur("1500"), eur("2000"));
        assertThat(used("CUST-CR-6")).isEqualTo(eur("1500"));
    }

    @Test
    void takesCreditForAPaymentThatWasOpenedBefore() {
        payments.open(new OpenPayment("CR-7", "CUST-CR-7", PaymentMethod.ACCOUNT, eur("50"), null));
        assertThat(payments.authorize("CR-7").outcome()).isEqualTo(AuthorizationResult.Outcome.PENDING);
        credit.take("CR-7", "CUST-CR-7", eur("50"), LIMIT);
        assertThat(payments.summary("CR-7").attempt()).isEqualTo(1);
        assertThat(used("CUST-CR-7")).isEqualTo(eur("50"));
    }

    @Test
    void givesBackWhatACancelledOrderHolds() {
        credit.take("CR-8", "CUST-CR-8", eur("100"), LIMIT);
        credit.release("CR-8");
        credit.release("CR-8");
        payments.voidAuthorization("CR-8");
        assertThat(used("CUST-CR-8")).isEqualTo(eur("0"));
        assertThat(payments.summary("CR-8").state()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void freesTheLimitAsInvoicesArePaid() {
        credit.take("CR-9", "CUST-CR-9", eur("100"), LIMIT);
        credit.settle("CR-9", eur("40"), "INV-1");
        credit.settle("CR-9", eur("40"), "INV-1");
        assertThat(used("CUST-CR-9")).isEqualTo(eur("60"));
        credit.settle("CR-9", eur("70"), "INV-2");
        assertThat(used("CUST-CR-9")).isEqualTo(eur("0"));
        assertThat(payments.summary("CR-9").state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void neverLetsAHundredOrdersAtOnceTakeMoreThanTheLimit() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        var tries = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(n -> () -> isTaken("CR-H" + n))
                .toList();
        var taken = 0;
        for (var outcome : threads.invokeAll(tries)) {
            taken += outcome.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(taken).isEqualTo(33);
        assertThat(used("CUST-CR-H")).isEqualTo(eur("990"));
    }

    private boolean isTaken(String order) {
        try {
            credit.take(order, "CUST-CR-H", eur("30"), LIMIT);
            return true;
        } catch (CreditLimitExceeded e) {
            return false;
        }
    }

    private Money used(String customer) {
        return credit.use(customer, "EUR").used();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
