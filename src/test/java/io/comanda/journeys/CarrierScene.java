package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Address;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.simulator.SimulatorServer;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackingNews;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sells goods until they stand at the door or are gone, and lets their carrier be away, come back, or tell of a parcel. */
public class CarrierScene {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PRICE = "20.00";

    private final Shop shop;
    private final Journey journey;
    private final Fulfilment fulfilment;
    private final Shipping shipping;
    private final Timeline timeline;
    private final SimulatorServer outside;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CarrierScene(
            Shop shop,
            Journey journey,
            Fulfilment fulfilment,
            Shipping shipping,
            Timeline timeline,
            SimulatorServer outside,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.shop = shop;
        this.journey = journey;
        this.fulfilment = fulfilment;
        this.shipping = shipping;
        this.timeline = timeline;
        this.outside = outside;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An order of one product, as far as its process goes by itself. */
    public record Sold(String order, String product, String warehouse) {}

    /** All of it has gone to this address, at 20.00 a piece and on account. */
    public Sold sent(Address address, long quantity) {
        return sent(address, "ACCOUNT", null, PRICE, quantity);
    }

    /** @param quantities of each line */
    public Sold sent(Address address, String method, @Nullable String token, String price, long... quantities) {
        var sold = sold(address, method, token, price, LongStream.of(quantities).sum(), quantities);
        assertThat(journey.order(sold.order()).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        return sold;
    }

    /** To where the customer has his seat, as far as there is any, at 20.00 a piece. */
    public Sold sold(String method, @Nullable String token, long quantity, long inStock) {
        return sold(null, method, token, PRICE, inStock, quantity);
    }

    private Sold sold(
            @Nullable Address address,
            String method,
            @Nullable String token,
            String price,
            long inStock,
            long... quantities) {
        var warehouse = shop.warehouse(true);
        var product = shop.product(price);
        shop.receive(product, warehouse, inStock);
        var lines = LongStream.of(quantities)
                .mapToObj(quantity -> Journey.line(product, quantity))
                .toArray(PlaceOrder.Line[]::new);
        var order = journey.place(address, shop.customer(method, warehouse), method, token, lines);
        journey.runJobs(order);
        return new Sold(order, product, warehouse);
    }

    /** The first of the order. */
    public ShipmentView shipment(String order) {
        return fulfilment.ofOrder(order).get(0);
    }

    public void isAway() {
        outside.takeDown("carrier");
    }

    /** It does what it is asked, and its answer is lost. */
    public void isSilent() {
        outside.silence("carrier");
    }

    public void isBack() {
        outside.bringUp("carrier");
    }

    /** It believes to have had the parcel for so much longer. */
    public void letPass(Duration time, String trackingNumber) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update simulator_waybill set created_at = created_at - ? * interval '1 second' where number = ?")
                .params(time.toSeconds(), trackingNumber)
                .update());
    }

    /** The number of the one waybill it knows of a shipment or a return. */
    public String known(String reference) {
        return jdbc.sql("select number from simulator_waybill where reference = ? or reference like ? || '/%'")
                .params(reference, reference)
                .query(String.class)
                .single();
    }

    /** It tells of a parcel by itself. */
    public void says(String word, String trackingNumber) {
        shipping.track(new TrackingNews(trackingNumber, word, clock.instant(), null, null));
    }

    /** Kinds of what happened to the order. */
    public List<String> story(Sold sold) {
        return timeline.of("order", sold.order(), Long.MAX_VALUE, 200).stream()
                .map(TimelineEvent::kind)
                .toList();
    }

    /** What follows by itself, in the background. */
    public static void soon(ThrowingRunnable what) {
        Awaitility.await().atMost(SOON).untilAsserted(what);
    }

    /** At the end: the carrier is back, and everything adds up. */
    public void ends() {
        isBack();
        assertThat(journey.invariants()).isEmpty();
    }
}
