package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed again and again while orders come in and are carried. Whatever it has accepted comes to its
 * end, once: one order for a key, one charge, one waybill, one invoice, and each mail under one Message-ID.
 */
class KillTest {

    private static final Logger log = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = 2;
    private static final int ORDERS_BETWEEN_KILLS = 50;
    private static final int CALLERS = 4;
    private static final int MAILS_OF_AN_ORDER = 3;

    /** A card and a carrier with a system of its own: two systems outside for each order. */
    private static final String ABROAD =
            "\"customerNumber\": \"K-3001\", \"warehouseCode\": \"WRO\", \"paymentMethod\": \"CARD\", \"paymentToken\": \"tok_visa\"";

    private static final String ON_ACCOUNT = "\"customerNumber\": \"K-2004\"";

    private static final String ORDER =
            """
            {%s, "customerReference": "%s", "lines": [
             {"productNumber": "AC-7003", "quantity": %d}, {"productNumber": "AC-7009", "quantity": %d}]}""";

    @TempDir
    private Path folder;

    private final int mailPort = ApplicationProcess.freePort();
    private final GreenMail mails = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", "smtp"));
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private int unanswered;

    @BeforeEach
    void catchMails() {
        mails.start();
    }

    @AfterEach
    void stopCatching() {
        mails.stop();
    }

    @Test
    void carriesEveryAcceptedOrderToItsEndOnce() throws Exception {
        try (var application = application()) {
            application.start();
            receiveGoods(application);
            for (var kill = 1; kill <= KILLS; kill++) {
                killWhileOrdersComeIn(application);
                application.start();
                repeatAll(application);
            }
            var database = database(application);
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(open(database)).isEmpty());
            assertOnce(application, database);
        }
    }

    /** Locks and leases of the dead are short here, so that the test need not wait for them. */
    private ApplicationProcess application() {
        return new ApplicationProcess(
                folder,
                "--comanda.engine.lock=10s",
                "--comanda.mail.lease=10s",
                "--comanda.mail.timeouts.connect=500ms",
                "--comanda.mail.timeouts.answer=500ms",
                "--comanda.mail.catcher.port=0",
                "--spring.mail.port=" + mailPort);
    }

    private static void receiveGoods(ApplicationProcess application) throws Exception {
        var warehouse = new Api(application.port, "cmd_demo_warehouse");
        for (var product : List.of("AC-7003", "AC-7009")) {
            var received = warehouse.post(
                    "/api/stock/receipts",
                    "DN " + product,
                    """
                    {"productNumber": "%s", "warehouseCode": "WRO", "locationCode": "07-1",
                     "quantity": 100000, "reference": "DN-1"}"""
                            .formatted(product));
            assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        }
    }

    private void killWhileOrdersComeIn(ApplicationProcess application) throws Exception {
        var enough = answers.size() + ORDERS_BETWEEN_KILLS;
        var callers = Executors.newFixedThreadPool(CALLERS);
        var dead = new AtomicBoolean();
        for (var caller = 0; caller < CALLERS; caller++) {
            callers.execute(() -> placeUntil(dead, application));
        }
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> answers.size() >= enough);
            application.kill();
            log.info("Killed after {} answers", answers.size());
        } finally {
            dead.set(true);
            stop(callers);
        }
    }

    private static void stop(ExecutorService callers) throws InterruptedException {
        callers.shutdown();
        assertThat(callers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void placeUntil(AtomicBoolean dead, ApplicationProcess application) {
        var api = orders(application);
        while (!dead.get()) {
            var number = count.incrementAndGet();
            var key = "KILL-" + number;
            bodies.put(key, order(key, number));
            try {
                place(api, key);
            } catch (IOException killed) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** No two orders of a customer are alike: one that looks like a repetition would wait for the desk. */
    private static String order(String reference, int number) {
        var customer = number % 2 == 0 ? ABROAD : ON_ACCOUNT;
        return ORDER.formatted(customer, reference, 1 + number / 2 % 15, 1 + number / 30);
    }

    private void place(Api api, String key) throws IOException, InterruptedException {
        var answer = api.post("/api/orders", key, String.valueOf(bodies.get(key)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var before = answers.putIfAbsent(key, answer.body());
        if (before != null) {
            assertThat(answer.body()).as(key).isEqualTo(before);
            assertThat(answer.headers().firstValue("Idempotent-Replayed")).contains("true");
        }
    }

    /** Who got no answer asks again, and so does who got one: the same answer, and no second order. */
    private void repeatAll(ApplicationProcess application) throws Exception {
        unanswered += bodies.size() - answers.size();
        var api = orders(application);
        for (var key : bodies.keySet()) {
            place(api, key);
        }
        assertThat(answers).containsOnlyKeys(bodies.keySet());
    }

    private static Api orders(ApplicationProcess application) {
        return new Api(application.port, "cmd_demo_integration");
    }

    private static JdbcClient database(ApplicationProcess application) {
        var url = "jdbc:postgresql://localhost:" + application.databasePort + "/postgres";
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    private static List<String> open(JdbcClient database) {
        return database.sql(
                        """
                        select number || ' ' || lifecycle || coalesce(
                            (select ' at ' || string_agg(act_id_, ', ') from act_ru_execution e
                             where e.proc_inst_id_ = (select x.proc_inst_id_ from act_ru_execution x
                                                      where x.business_key_ = o.number)), '')
                        from ordering_order o
                        where customer_reference like 'KILL-%' and (lifecycle <> 'CLOSED' or exists
                            (select from notification_mail m where m.subject = o.number and m.state <> 'SENT'))""")
                .query(String.class)
                .list();
    }

    private void assertOnce(ApplicationProcess application, JdbcClient database) throws Exception {
        var orders = new HashMap<String, String>();
        answers.forEach((key, answer) -> orders.put(JsonPath.read(answer, "$.number"), key));
        assertThat(orders).hasSameSizeAs(bodies.keySet());
        assertThat(closed(database)).containsExactlyInAnyOrderElementsOf(orders.keySet());
        var outside = new Outside(database);
        orders.forEach((order, key) -> {
            var abroad = String.valueOf(bodies.get(key)).contains(ABROAD);
            assertThat(rows(database, "invoicing_invoice", order)).as(order).isEqualTo(1);
            assertThat(rows(database, "fulfilment_shipment", order)).as(order).isEqualTo(1);
            assertThat(outside.operations(order))
                    .as(order)
                    .isEqualTo(abroad ? List.of("authorization succeeded", "capture succeeded") : List.of());
            assertThat(outside.waybills(order)).as(order).isEqualTo(abroad ? 1 : 0);
        });
        var repeated = repeatedMails(database);
        var check = new Api(application.port, "cmd_demo_admin").get("/api/admin/invariants");
        assertThat(JsonPath.<List<Object>>read(check.body(), "$.breaches"))
                .as(check.body())
                .isEmpty();
        log.info(
                "{} kills, {} orders accepted and closed, {} calls without an answer, {} mails repeated",
                KILLS,
                orders.size(),
                unanswered,
                repeated);
    }

    private static List<String> closed(JdbcClient database) {
        return database.sql(
                        "select number from ordering_order where customer_reference like 'KILL-%' and lifecycle = 'CLOSED'")
                .query(String.class)
                .list();
    }

    private static int rows(JdbcClient database, String table, String order) {
        return database.sql("select count(*) from " + table + " where order_number = ?")
                .param(order)
                .query(Integer.class)
                .single();
    }

    /** A kill may repeat the one mail in hand, under the same Message-ID; returns how many were. */
    private int repeatedMails(JdbcClient database) throws MessagingException {
        var expected = database.sql(
                        """
                        select message_id from notification_mail m join ordering_order o on o.number = m.subject
                        where o.customer_reference like 'KILL-%'""")
                .query(String.class)
                .set();
        var received = new ArrayList<String>();
        for (var mail : mails.getReceivedMessages()) {
            received.add(mail.getMessageID());
        }
        received.retainAll(expected);
        assertThat(new HashSet<>(received)).isEqualTo(expected);
        assertThat(expected).hasSize(MAILS_OF_AN_ORDER * answers.size());
        assertThat(received.size() - expected.size()).isLessThanOrEqualTo(KILLS);
        return received.size() - expected.size();
    }
}
