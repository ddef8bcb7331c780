package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.ServerTest;
import io.comanda.kernel.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CallbacksOverHttpTest {

    @Autowired
    private Payments payments;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"tok_pending, AUTHORIZED", "tok_pending_declined, DECLINED"})
    void learnsFromTheProviderWhatItDecidedLater(String token, PaymentState state) {
        var order = "HTTP-" + token;
        payments.open(card(order, token));
        payments.authorize(order);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.summary(order).state() == state);
    }

    @Test
    void isNotConfusedByCallbacksThatComeThriceAndOutOfOrder() {
        var order = "HTTP-THRICE";
        payments.open(card(order, "tok_duplicate_callbacks"));
        payments.authorize(order);
        payments.capture(order, Money.of("42", "EUR"));
        await().atMost(Duration.ofSeconds(20)).until(() -> undelivered() == 0);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);
        assertThat(payments.summary(order).events())
                .filteredOn(event -> event.status() == PaymentEventStatus.SUCCESS)
                .hasSize(2);
    }

    private int undelivered() {
        return jdbc.sql("select count(*) from simulator_callback where delivered_at is null")
                .query(Integer.class)
                .single();
    }

    private static OpenPayment card(String order, String token) {
        return new OpenPayment(order, "CUST-HTTP", PaymentMethod.CARD, Money.of("42", "EUR"), token);
    }
}
