package io.comanda.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.kernel.Money;
import io.comanda.payment.CardOrders;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.test.web.servlet.MockMvc;

/** Orders that are paid by card at Stripe, and what Stripe says of them by itself. */
class StripeScene {

    static final Money HUNDRED = eur("100.00");

    private final StripeStub stub;
    private final CardOrders orders;
    private final Payments payments;
    private final MockMvc web;

    StripeScene(StripeStub stub, CardOrders orders, Payments payments, MockMvc web) {
        this.stub = stub;
        this.orders = orders;
        this.payments = payments;
        this.web = web;
    }

    StripeStub stub() {
        return stub;
    }

    StripeObjects objects() {
        return stub.objects;
    }

    /** There again, and without trouble. */
    void calmsDown() {
        stub.isAway(false);
        stub.trouble();
    }

    /** A payment of a hundred without an order. */
    void open(String order, String token) {
        payments.open(new OpenPayment(order, "CUST-ST", PaymentMethod.CARD, HUNDRED, token));
    }

    StripeIntent intent(String order, int nth) {
        return objects().ofOrder(order).get(nth - 1);
    }

    List<String> statuses(String order) {
        return objects().ofOrder(order).stream().map(intent -> intent.status).toList();
    }

    void assertChargedOnce(String order) {
        orders.assertPaid(order);
        assertThat(objects().ofOrder(order)).singleElement().satisfies(intent -> assertThat(intent.received)
                .isEqualTo(MinorUnits.of(payments.summary(order).captured())));
    }

    void tell(String order) throws Exception {
        var bodies = objects().events(order);
        assertThat(bodies).isNotEmpty();
        for (var body : bodies) {
            assertThat(send(body, StripeStub.WEBHOOK_SECRET, Instant.now())).isEqualTo(204);
        }
    }

    /** All at once, in any order and more than once. */
    void tellManyTimes(String order) throws Exception {
        var storm = new ArrayList<String>();
        Collections.nCopies(5, objects().events(order)).forEach(storm::addAll);
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

    int send(String body, String secret, Instant time) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return web.perform(post("/api/payments/webhooks/stripe")
                        .contentType("application/json")
                        .header("Stripe-Signature", CallbackSignature.of(secret, time, bytes))
                        .content(bytes))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
