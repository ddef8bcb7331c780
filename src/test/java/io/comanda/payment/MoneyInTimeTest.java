package io.comanda.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.domain.PaymentControl;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that comes in the very moment in which an order begins to wait for it. */
@IntegrationTest
class MoneyInTimeTest {

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
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** The order has looked and does not wait yet: the money is told when it does. */
    @Test
    void isNotMissed() {
        var warehouse = shop.warehouse(true);
        var order = journey.sell(shop.customer("TRANSFER", warehouse), shop.product("100.00"), 1);
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
        assertThat(journey.invariants()).isEmpty();
    }
}
