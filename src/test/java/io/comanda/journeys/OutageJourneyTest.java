package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Outside;
import io.comanda.ServerTest;
import io.comanda.Shop;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.notification.gateway.MoodySmtpServer;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.engine.OutageSweep;
import io.comanda.platform.simulator.SimulatorServer;
import io.comanda.shipping.CarrierAgreements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A system outside is gone while orders need it: they try again for a while, then wait on the incident desk, and go on
 * when it is back, by hand or by themselves. What they wanted from outside is done once. The engine and the sender of mails work by themselves here.
 */
@ServerTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "comanda.engine.retries=PT2S,PT2S",
            "comanda.engine.poll-pause=200ms",
            "comanda.engine.outage-pause=1d",
            "comanda.mail.enabled=true",
            "comanda.mail.poll=100ms",
            "comanda.mail.attempts=3",
            "comanda.mail.retry.first=200ms",
            "comanda.mail.retry.longest=400ms",
            "comanda.mail.pause.first=200ms",
            "comanda.mail.pause.longest=400ms"
        })
class OutageJourneyTest {

    private static final int TRIES = 3;
    private static final int MAILS_OF_AN_ORDER = 3;
    private static final Mailbox MAILBOX = new Mailbox();

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Notifications notifications;

    @Autowired
    private ManagementService management;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private OutageSweep outages;

    @Autowired
    private TransactionTemplate transaction;

    private final DeskCalls desk;
    private final Outside memory;
    private final JdbcClient jdbc;

    @Autowired
    OutageJourneyTest(MockMvc http, JdbcClient jdbc) {
        this.desk = new DeskCalls(http);
        this.memory = new Outside(jdbc);
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", MAILBOX::port);
    }

    @BeforeEach
    void agreeWithACarrierForMalta() {
        agreements.save(List.of(Malta.agreement()));
    }

    @AfterEach
    void everythingAddsUp() {
        outside.bringUp("payments");
        outside.bringUp("carrier");
        MAILBOX.open();
        assertThat(journey.invariants()).isEmpty();
    }

    @AfterAll
    static void closeMailbox() {
        MAILBOX.close();
    }

    @ParameterizedTest
    @CsvSource({"payments, ServiceTask_AuthorizePayment", "carrier, ServiceTask_RequestWaybill"})
    void goesOnByItselfWhenTheSystemIsBackSoon(String system, String step) {
        outside.takeDown(system);
        var order = place(product(1));
        var job = await().until(() -> failing(order, step), jobs -> !jobs.isEmpty())
                .get(0);
        assertThat(job.getRetries()).isEqualTo(TRIES - 1);
        assertThat(job.getDuedate()).isAfter(Date.from(Instant.now().minusSeconds(1)));
        outside.bringUp(system);

        awaitClosed(List.of(order));
        assertThat(desk.at("Authorize payment")).isEmpty();
        assertThat(desk.at("Request waybill")).isEmpty();
        assertDoneOnce(List.of(order));
    }

    @ParameterizedTest
    @CsvSource({"payments, Authorize payment", "carrier, Request waybill"})
    void waitsOnTheDeskWhenTheSystemStaysAway(String system, String step) {
        outside.takeDown(system);
        var product = product(3);
        var orders = Stream.generate(() -> place(product)).limit(3).toList();
        isMendedByHand(system, step, orders);
    }

    /** Hours pass at the stroke of a pen: what waits is due at once. */
    @ParameterizedTest
    @CsvSource({"payments, Authorize payment", "carrier, Request waybill"})
    void healsByItselfWhenTheSystemWasAwayForHours(String system, String step) {
        outside.takeDown(system);
        var product = product(3);
        var orders = Stream.generate(() -> place(product)).limit(3).toList();
        awaitOnTheDesk(step, orders.size());
        outages.sweep();
        assertThat(waiting()).as("its time has not come").containsOnly(1).hasSize(3);
        passTime();
        outages.sweep();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(waiting()).contains(2));
        awaitOnTheDesk(step, orders.size());

        outside.bringUp(system);
        passTime();
        outages.sweep();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            outages.sweep();
            assertThat(waiting()).isEmpty();
        });
        awaitClosed(orders);
        assertThat(desk.at(step)).isEmpty();
        assertDoneOnce(orders);
    }

    @Test
    void waitsWithTheMoneyOfGoodsThatHaveLeft() {
        var product = shop.product("50.00");
        var warehouse = shop.warehouse(true);
        var orders = Stream.generate(() -> place(product, warehouse)).limit(3).toList();
        await().atMost(Duration.ofSeconds(30)).until(() -> orders.stream()
                .allMatch(order -> journey.mails(order).contains("back-ordered")));

        outside.takeDown("payments");
        shop.receive(product, warehouse, 3);
        isMendedByHand("payments", "Capture payment", orders);
    }

    @Test
    void losesAndDoublesNoMailWhileTheMailServerIsAway() {
        MAILBOX.close();
        var product = product(2);
        var orders = Stream.generate(() -> place(product)).limit(2).toList();
        awaitClosed(orders);
        assertThat(desk.waitingMails()).isEqualTo(MAILS_OF_AN_ORDER * orders.size());

        MAILBOX.open();
        assertMailedOnce(orders);
        assertThat(orders)
                .flatExtracting(this::mails)
                .as("no try was used up while the server was away")
                .allMatch(mail -> mail.attempts() == 1);
    }

    @Test
    void putsMailsOnTheDeskThatTheServerDoesNotTake() {
        MAILBOX.close();
        List<String> orders;
        try (var busy = new MoodySmtpServer(MAILBOX.port(), "451 4.3.0 Out of order")) {
            var product = product(2);
            orders = Stream.generate(() -> place(product)).limit(2).toList();
            awaitClosed(orders);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(orders)
                    .flatExtracting(this::mails)
                    .allMatch(mail -> mail.state() == MailState.FAILED && mail.attempts() == TRIES));
        }
        var group = desk.at("mail").get(0);
        assertThat(String.valueOf(group.get("message"))).contains("Out of order");
        assertThat(group.get("count")).isEqualTo(MAILS_OF_AN_ORDER * orders.size());
        var cause = String.valueOf(group.get("cause"));
        var one = desk.ofCause(cause).get(0);
        assertThat(orders).contains(desk.<String>story(one, "incident.subject"));
        assertThat(desk.<String>story(one, "explanation"))
                .contains(desk.<String>story(one, "incident.subject"))
                .contains("given up after 3 attempts");

        MAILBOX.open();
        desk.retry(one);
        await().untilAsserted(() -> assertThat(desk.ofCause(cause)).hasSize(MAILS_OF_AN_ORDER * orders.size() - 1));
        assertThat(desk.retryAll(cause)).isEqualTo(MAILS_OF_AN_ORDER * orders.size() - 1);
        assertMailedOnce(orders);
    }

    private void isMendedByHand(String system, String step, List<String> orders) {
        awaitOnTheDesk(step, orders.size());
        var cause = String.valueOf(desk.at(step).get(0).get("cause"));
        var ids = desk.ofCause(cause);
        assertThat(desk.<Integer>story(ids.get(0), "incident.attempts")).isEqualTo(TRIES);
        String first = desk.story(ids.get(0), "incident.subject");
        assertThat(orders).contains(first);
        assertThat(desk.<String>story(ids.get(0), "explanation"))
                .contains(step)
                .contains(first)
                .contains("did not answer");

        outside.bringUp(system);
        desk.retry(ids.get(0));
        awaitClosed(List.of(first));
        assertThat(desk.ofCause(cause)).hasSize(orders.size() - 1).doesNotContain(ids.get(0));

        assertThat(desk.retryAll(cause)).isEqualTo(orders.size() - 1);
        awaitClosed(orders);
        assertThat(desk.at(step)).isEmpty();
        assertDoneOnce(orders);
    }

    private void awaitOnTheDesk(String step, int count) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(desk.at(step))
                .singleElement()
                .satisfies(group -> assertThat(group.get("count")).isEqualTo(count)));
    }

    /** How often each step was given up that waits for a system outside. */
    private List<Integer> waiting() {
        return jdbc.sql("select tries from platform_outage")
                .query(Integer.class)
                .list();
    }

    private void passTime() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update platform_outage set retry_at = now() - interval '1 second'")
                        .update());
    }

    private String product(int quantity) {
        var product = shop.product("50.00");
        shop.receive(product, shop.warehouse(true), quantity);
        return product;
    }

    private String place(String product) {
        return place(product, shop.warehouse(true));
    }

    /** By card to Malta, so that both the provider and the carrier are asked. */
    private String place(String product, String warehouse) {
        return ordering.place(new PlaceOrder(
                        shop.customer("CARD", warehouse),
                        "desk",
                        null,
                        List.of(Journey.line(product, 1)),
                        null,
                        Malta.address("1000"),
                        "CARD",
                        "tok_visa",
                        null,
                        null,
                        null,
                        null))
                .number();
    }

    /** Jobs of the order that failed at this step and wait for another try. */
    private List<Job> failing(String order, String step) {
        return journey.instances(order).stream()
                .flatMap(id ->
                        management
                                .createJobQuery()
                                .processInstanceId(id)
                                .activityId(step)
                                .withException()
                                .list()
                                .stream())
                .toList();
    }

    private void awaitClosed(List<String> orders) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(orders)
                .extracting(order -> journey.order(order).lifecycle())
                .containsOnly(Lifecycle.CLOSED));
    }

    private void assertDoneOnce(List<String> orders) {
        for (var order : orders) {
            assertThat(memory.operations(order))
                    .as(order)
                    .containsExactly("authorization succeeded", "capture succeeded");
            assertThat(memory.waybills(order)).as(order).isEqualTo(1);
        }
        assertMailedOnce(orders);
    }

    private void assertMailedOnce(List<String> orders) {
        var expected = new ArrayList<String>();
        orders.forEach(order -> mails(order).forEach(mail -> expected.add(mail.messageId())));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(orders)
                .flatExtracting(this::mails)
                .allMatch(mail -> mail.state() == MailState.SENT));
        assertThat(MAILBOX.messageIds()).filteredOn(expected::contains).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<MailView> mails(String order) {
        return notifications.of("order", order);
    }
}
