package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.Api;
import io.comanda.Crowd;
import io.comanda.Journey;
import io.comanda.ServerTest;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.access.Tokens;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five customers for each piece there is want one, all at once and over HTTP. Four hundred customers; {@code -Dhot.orders=1000} for as many.
 */
@ServerTest
@Isolated("many at once need all of the machine")
class HotProductTest {

    private static final Logger log = LoggerFactory.getLogger(HotProductTest.class);
    private static final int ORDERS = Integer.getInteger("hot.orders", 400);
    private static final int PIECES = ORDERS / 5;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String product = "";

    @BeforeEach
    void furnish() {
        product = shop.product("10.00");
    }

    @Test
    void reservesWhatIsThereAndBackOrdersTheRest() throws Exception {
        var warehouse = shop.warehouse(false);
        shop.receive(product, warehouse, PIECES);
        placeAll(warehouse, DeliveryPolicy.SHIP_AND_BACKORDER);

        await().atMost(PATIENCE)
                .until(() -> inventory.waitingOrders(List.of(product)).size() == ORDERS - PIECES);
        await().atMost(PATIENCE)
                .until(() ->
                        orders("exists (select from fulfilment_shipment s where s.order_number = o.number)") == PIECES);
        var stock = inventory.availability(List.of(product)).get(0);
        assertThat(stock.reserved()).isEqualTo(Quantity.of(PIECES));
        assertThat(stock.available()).isEqualTo(Quantity.ZERO);
        assertThat(orders("o.lifecycle = 'PLACED'")).isEqualTo(ORDERS);
        assertNothingFailed();
    }

    @Test
    void shipsWhatIsThereAndRefusesTheRest() throws Exception {
        var warehouse = shop.warehouse(true);
        shop.receive(product, warehouse, PIECES);
        placeAll(warehouse, DeliveryPolicy.SHIP_AND_CANCEL_REST);

        await().atMost(PATIENCE).until(() -> orders("o.lifecycle = 'PLACED'") == 0);
        assertThat(orders("o.lifecycle = 'CLOSED'")).isEqualTo(PIECES);
        assertThat(orders("o.lifecycle = 'CANCELLED'")).isEqualTo(ORDERS - PIECES);
        var stock = inventory.availability(List.of(product)).get(0);
        assertThat(stock.onHand()).isEqualTo(Quantity.ZERO);
        assertThat(stock.reserved()).isEqualTo(Quantity.ZERO);
        assertNothingFailed();
    }

    private void placeAll(String warehouse, DeliveryPolicy policy) throws Exception {
        var customers = Crowd.all(IntStream.range(0, ORDERS)
                .<Callable<String>>mapToObj(i -> () -> shop.customer("ACCOUNT", warehouse, policy, "1000", null))
                .toList());
        var api = new Api(port, token());
        var start = Instant.now();
        var statuses = Crowd.all(customers.stream()
                .<Callable<Integer>>map(customer -> () -> place(api, customer))
                .toList());
        log.info(
                "{} orders were placed in {} ms",
                ORDERS,
                Duration.between(start, Instant.now()).toMillis());
        assertThat(statuses).hasSize(ORDERS).containsOnly(201);
    }

    private int place(Api api, String customer) throws Exception {
        var body = """
                {"customerNumber": "%s", "lines": [{"productNumber": "%s", "quantity": 1}]}"""
                .formatted(customer, product);
        return api.post("/api/orders", Shop.own("hot-"), body).statusCode();
    }

    private String token() {
        var name = Shop.own("shop");
        users.create(UserDraft.machine(name, "Web shop", Role.INTEGRATION));
        return tokens.issue(name, "test", Duration.ofHours(1)).secret();
    }

    /** Orders of the product for which this holds. */
    private int orders(String condition) {
        return jdbc.sql(
                        "select count(*) from ordering_order o where exists (select from ordering_order_line l where l.order_id = o.id and l.product_number = ?) and "
                                + condition)
                .param(product)
                .query(Integer.class)
                .single();
    }

    /** Neither a deadlock nor anything else made a step try again. */
    private void assertNothingFailed() {
        var failures = jdbc.sql("select distinct job_exception_msg_ from act_hi_job_log where job_state_ = 1")
                .query(String.class)
                .list();
        assertThat(failures).isEmpty();
        assertThat(journey.invariants()).isEmpty();
    }
}
