package io.comanda.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.Outside;
import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.CardSimulatorProperties;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What providers, banks and cardholders do by themselves, and what of it our house hears, in which order and how often. */
public class CardWorld {

    private final SimulatorMemory memory;
    private final CardOperations operations;
    private final CardSimulatorProperties properties;
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CardWorld(
            SimulatorMemory memory,
            CardOperations operations,
            CardSimulatorProperties properties,
            MockMvc web,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.memory = memory;
        this.operations = operations;
        this.properties = properties;
        this.web = web;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the bank or the customer was asked is answered: with yes, if the card is a good one. */
    public void decide(String order, boolean confirmed) {
        each(order, payment -> {
            if (operations.isUndecided(payment)) {
                operations.decide(payment, confirmed ? payment.card().declineCode() : "authentication_failed");
            }
        });
    }

    /** The cardholder has his bank take back what was taken from him. */
    public void dispute(String order) {
        each(order, payment -> operations.dispute(payment, payment.merchantReference() + "-" + clock.millis()));
    }

    public void winDispute(String order) {
        each(order, operations::winDispute);
    }

    /**
     * Tells all that happened to the order's payments once more, or a part of it twice, in any order.
     *
     * @return the answers of our house: 204 heard, 503 come again later
     */
    public List<Integer> tell(String order, Random chance) {
        var news = new ArrayList<>(callbacks(order));
        news.addAll(news.subList(0, chance.nextInt(news.size() + 1)));
        Collections.shuffle(news, chance);
        return news.stream().map(this::send).toList();
    }

    /** Tells all that happened once more, as it came; our house hears it. */
    void tell(String order) {
        assertThat(callbacks(order)).isNotEmpty().allSatisfy(body -> assertThat(send(body))
                .isEqualTo(204));
    }

    /** What the provider did for the order, for instance {@code capture succeeded}. */
    List<String> done(String order) {
        return new Outside(jdbc).operations(order);
    }

    /** What the provider knows the order's payments by. */
    public List<String> references(String order) {
        return jdbc.sql("select merchant_reference from simulator_payment where merchant_reference like ?")
                .param(order + ".%")
                .query(String.class)
                .list();
    }

    /** What the provider has taken from cards for these orders and not given back or lost again. */
    public BigDecimal kept(List<String> orders) {
        return sum(
                orders,
                "case o.type when 'capture' then o.amount when 'refund' then -o.amount when 'dispute' then -o.amount"
                        + " else 0 end");
    }

    /** What it still holds for payments of the order that were given up. */
    public BigDecimal heldForNothing(String order) {
        return sum(
                List.of(order),
                "case when exists (select from payment_payment g where g.order_number || '.' || g.attempt ="
                        + " p.merchant_reference and g.cancelled_at is not null) then case o.type when 'authorization'"
                        + " then o.amount when 'void' then -o.amount when 'capture' then -o.amount else 0 end else 0 end");
    }

    private BigDecimal sum(List<String> orders, String amount) {
        return jdbc.sql("select coalesce(sum(" + amount
                        + "), 0) / 100.00 from simulator_operation o join simulator_payment p"
                        + " on p.reference = o.payment_reference where o.status = 'succeeded'"
                        + " and substring(p.merchant_reference from '^(.*)\\.') = any (?)")
                .param(orders.toArray(String[]::new))
                .query(BigDecimal.class)
                .single();
    }

    private void each(String order, Consumer<SimulatorMemory.Known> work) {
        references(order)
                .forEach(reference -> transaction.executeWithoutResult(status -> memory.byMerchantReference(reference)
                        .flatMap(known -> memory.lock(known.reference()))
                        .ifPresent(work)));
    }

    /** What the provider tells of the order's payments, the oldest first. */
    List<String> callbacks(String order) {
        return jdbc.sql("select body from simulator_callback where body like ? order by id")
                .param("%\"" + order + ".%")
                .query(String.class)
                .list();
    }

    int send(String body) {
        return send(body, signature(properties.webhookSecret(), clock.instant(), body));
    }

    int send(String body, String signature) {
        try {
            return web.perform(post("/api/payments/webhooks/simulator")
                            .contentType("application/json")
                            .header(CallbackSignature.HEADER, signature)
                            .content(body.getBytes(StandardCharsets.UTF_8)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException("A callback made the house fail", e);
        }
    }

    static String signature(String secret, Instant time, String body) {
        return CallbackSignature.of(secret, time, body.getBytes(StandardCharsets.UTF_8));
    }
}
