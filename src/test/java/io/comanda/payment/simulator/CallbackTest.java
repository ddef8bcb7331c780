package io.comanda.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import io.comanda.payment.AuthorizationResult.Outcome;
import io.comanda.payment.AuthorizationTooLate;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentAuthorized;
import io.comanda.payment.PaymentCaptured;
import io.comanda.payment.PaymentDeclined;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.platform.invariants.Invariants;
import io.comanda.platform.simulator.SimulatorServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CallbackTest {

    private static final Money HUNDRED = Money.of("100.00", "EUR");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Payments payments;

    @Autowired
    private CardSimulatorProperties properties;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invariants invariants;

    @Autowired
    private ConfigurableApplicationContext context;

    private CardWorld cards;
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> ear = event -> heard.add(event.getPayload());

    @BeforeEach
    void listen() {
        cards = beans.createBean(CardWorld.class);
        context.addApplicationListener(ear);
    }

    @AfterEach
    void keepsItsInvariants() {
        context.removeApplicationListener(ear);
        outside.bringUp("payments");
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void fiftyDuplicateLateAndMixedUpCallbacksMakeOneChargeAndOneEventEach() throws Exception {
        authorize("CB-1", "tok_pending");
        cards.decide("CB-1", true);
        payments.reconcile("CB-1");
        heard.clear();
        payments.capture("CB-1", HUNDRED);
        var bodies = cards.callbacks("CB-1");
        assertThat(bodies).hasSize(3);
        var storm = new ArrayList<String>();
        for (var n = 0; n < 50; n++) {
            storm.add(bodies.get(n % bodies.size()));
        }
        Collections.shuffle(storm, new Random(7));

        assertThat(sendAtOnce(storm)).containsOnly(204);
        assertThat(payments.summary("CB-1").state()).isEqualTo(PaymentState.PAID);
        assertThat(successes("CB-1")).isEqualTo(2);
        assertThat(heard).noneMatch(event -> event instanceof PaymentAuthorized || event instanceof PaymentCaptured);
        assertThat(jdbc.sql("select count(*) from payment_callback where reference = 'CB-1.1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void tellsOnceWhatFiftyCallbacksSay() throws Exception {
        authorize("CB-2", "tok_pending");
        cards.decide("CB-2", true);
        var storm = Collections.nCopies(25, cards.callbacks("CB-2")).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(storm).hasSize(50);

        assertThat(sendAtOnce(storm)).containsOnly(204);
        assertThat(told(PaymentAuthorized.class, "CB-2")).isEqualTo(1);
        assertThat(payments.summary("CB-2").state()).isEqualTo(PaymentState.AUTHORIZED);
    }

    @Test
    void tellsADeclineThatComesLater() throws Exception {
        authorize("CB-3", "tok_pending_declined");
        cards.decide("CB-3", true);
        sendAtOnce(cards.callbacks("CB-3"));
        assertThat(heard)
                .contains(new PaymentDeclined("CB-3", "do_not_honor", "payment.declined.OTHER_CARD"))
                .noneMatch(PaymentAuthorized.class::isInstance);
        assertThat(payments.summary("CB-3").state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void givesBackAnAuthorizationThatComesAfterTheOrderWasCancelled() throws Exception {
        authorize("CB-4", "tok_pending");
        payments.voidAuthorization("CB-4");
        cards.decide("CB-4", true);
        sendAtOnce(cards.callbacks("CB-4"));
        assertThat(told(AuthorizationTooLate.class, "CB-4")).isEqualTo(1);
        assertThat(told(PaymentAuthorized.class, "CB-4")).isZero();
        assertThat(payments.summary("CB-4").state()).isEqualTo(PaymentState.VOIDED);
        assertThat(successes("CB-4")).isEqualTo(2);
    }

    @Test
    void findsOutByAskingWhenACallbackWasLost() {
        authorize("CB-5", "tok_pending");
        assertThat(payments.reconcile("CB-5").outcome()).isEqualTo(Outcome.PENDING);
        cards.decide("CB-5", true);
        assertThat(payments.reconcile("CB-5").isAuthorized()).isTrue();
        assertThat(payments.reconcile("CB-5").isAuthorized()).isTrue();
        assertThat(told(PaymentAuthorized.class, "CB-5")).isEqualTo(1);
    }

    @Test
    void letsTheCustomerConfirmAtHisBank() throws Exception {
        payments.open(card("CB-6", "tok_3ds"));
        var asked = payments.authorize("CB-6");
        assertThat(asked.outcome()).isEqualTo(Outcome.ACTION_REQUIRED);
        var page = HttpRequest.newBuilder(URI.create(String.valueOf(asked.actionUrl())))
                .POST(HttpRequest.BodyPublishers.ofString("answer=confirm"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(page, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        sendAtOnce(cards.callbacks("CB-6"));
        assertThat(told(PaymentAuthorized.class, "CB-6")).isEqualTo(1);
    }

    @Test
    void asksForTheCallbackAgainWhileTheTruthCannotBeRead() throws Exception {
        authorize("CB-7", "tok_pending");
        cards.decide("CB-7", true);
        outside.takeDown("payments");
        assertThat(sendAtOnce(cards.callbacks("CB-7"))).containsOnly(503);
        outside.bringUp("payments");
        assertThat(sendAtOnce(cards.callbacks("CB-7"))).containsOnly(204);
        assertThat(told(PaymentAuthorized.class, "CB-7")).isEqualTo(1);
    }

    @Test
    void believesNobodyWithoutAFreshSignatureOfTheProvider() throws Exception {
        authorize("CB-8", "tok_pending");
        cards.decide("CB-8", true);
        var body = cards.callbacks("CB-8").get(0);
        assertThat(cards.send(body, CardWorld.signature("whsec_other", Instant.now(), body)))
                .isEqualTo(401);
        assertThat(cards.send(
                        body,
                        CardWorld.signature(
                                properties.webhookSecret(), Instant.now().minus(Duration.ofMinutes(6)), body)))
                .isEqualTo(401);
        assertThat(cards.send(body, CardWorld.signature(properties.webhookSecret(), Instant.now(), body + " ")))
                .isEqualTo(401);
        assertThat(cards.send(body, "nonsense")).isEqualTo(401);
        assertThat(successes("CB-8")).isEqualTo(1);
        assertThat(payments.summary("CB-8").state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void answersSignedNonsenseWithAProblem() throws Exception {
        for (var body : List.of("", "{", "[]", "{\"id\":1}", "{\"id\":\"evt\",\"type\":\"x\",\"data\":null}")) {
            assertThat(cards.send(body)).as(body).isEqualTo(400);
        }
        var unknown = "{\"id\":\"evt_x\",\"type\":\"payment.authorized\",\"data\":{\"merchantReference\":\"NO-1.1\"}}";
        assertThat(cards.send(unknown)).isEqualTo(404);
    }

    private void authorize(String order, String token) {
        payments.open(card(order, token));
        assertThat(payments.authorize(order).outcome()).isEqualTo(Outcome.PENDING);
    }

    private List<Integer> sendAtOnce(List<String> bodies) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var sendings = bodies.stream()
                .<Callable<Integer>>map(body -> () -> cards.send(body))
                .toList();
        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(sendings)) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        return statuses;
    }

    private long told(Class<?> event, String order) {
        return heard.stream()
                .filter(event::isInstance)
                .filter(told -> told.toString().contains("orderNumber=" + order + ","))
                .count();
    }

    private long successes(String order) {
        return cards.done(order).stream()
                .filter(operation -> operation.endsWith(" succeeded"))
                .count();
    }

    private static OpenPayment card(String order, String token) {
        return new OpenPayment(order, "CUST-CB", PaymentMethod.CARD, HUNDRED, token);
    }
}
