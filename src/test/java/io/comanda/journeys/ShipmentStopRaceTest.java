package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.ordering.Lifecycle;
import io.comanda.platform.simulator.SimulatorServer;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentStops;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.ManifestRefused;
import io.comanda.shipping.Manifests;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillState;
import io.comanda.worklist.IncidentDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A shipment is stopped while its carrier is away, does not give it back, or has the parcel after all. */
@IntegrationTest
class ShipmentStopRaceTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private ShipmentStops stops;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Manifests manifests;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private IncidentDesk incidents;

    @Autowired
    private SimulatorServer outside;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String warehouse = "";
    private String product = "";
    private String order = "";

    @BeforeEach
    void agreeWithACarrierForMalta() {
        agreements.save(List.of(Malta.agreement()));
    }

    @Test
    void asksTheCarrierUntilItIsBackAndHandsNothingOverMeanwhile() {
        var shipment = ready();
        outside.takeDown("carrier");
        var number = stop(shipment);
        assertThat(journey.incidentOf(number)).contains("The carrier");
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.REQUESTED);
        assertThat(state(shipment)).isEqualTo(WaybillState.WITHHELD);
        assertThatThrownBy(() -> manifests.close(
                        warehouse, String.valueOf(shipment.carrierCode()), List.of(tracking(shipment)), Locale.ENGLISH))
                .isInstanceOf(ManifestRefused.class);
        assertThat(journey.mails(order)).doesNotContain("shipment-stopped");

        outside.bringUp("carrier");
        journey.givenUp(number).forEach(incidents::retry);
        journey.runJobs(number);
        assertThat(state(shipment)).isEqualTo(WaybillState.CANCELLED);
        journey.assertThat(number).isWaitingAt(ReturnDesk.FETCH);
        assertThat(journey.mails(order)).containsOnlyOnce("shipment-stopped");
    }

    @Test
    void leavesEverythingAsItWasWhenTheCarrierKeepsTheWaybill() {
        var shipment = ready();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update simulator_waybill set created_at = created_at - interval '2 hours' where number = ?")
                .param(tracking(shipment))
                .update());
        var number = stop(shipment);
        journey.runJobs(number);
        assertThat(returns.get(number)).satisfies(stop -> {
            assertThat(stop.state()).isEqualTo(ReturnState.DECLINED);
            assertThat(stop.decisionReason()).isEqualTo("the parcel was collected");
        });
        assertThat(journey.instances(number)).isEmpty();
        assertThat(journey.mails(order)).doesNotContain("shipment-stopped", "return-declined");
        assertThat(fulfilment.shipment(shipment.number()).stoppedAt()).isNull();

        manifests.close(warehouse, String.valueOf(shipment.carrierCode()), List.of(tracking(shipment)), Locale.ENGLISH);
        assertThat(state(shipment)).isEqualTo(WaybillState.HANDED_OVER);
        assertThat(stops.preview(shipment.number(), Locale.ENGLISH).code()).isEqualTo("shipping.AlreadyHandedOver");
    }

    @Test
    void isTooLateWhenTheDriverWasFasterThanTheStop() {
        var shipment = ready();
        var number = stop(shipment);
        hear(shipment, "PICKED_UP");
        journey.runJobs(number);
        assertThat(returns.get(number).decisionReason()).isEqualTo("carrier-has-it");
        assertThat(state(shipment)).isEqualTo(WaybillState.HANDED_OVER);
    }

    @Test
    void letsAParcelGoThatWasCollectedAfterItWasStopped() {
        var shipment = ready();
        var number = stop(shipment);
        journey.runJobs(number);
        hear(shipment, "IN_TRANSIT");
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            journey.runJobs(number);
            assertThat(returns.get(number).state()).isEqualTo(ReturnState.CANCELLED);
        });
        journey.runJobs(number);
        assertThat(journey.instances(number)).isEmpty();
        assertThat(state(shipment)).isEqualTo(WaybillState.IN_TRANSIT);
        assertThat(fulfilment.shipment(shipment.number()).stoppedAt()).isNull();
        assertThat(journey.mails(order)).containsSubsequence("shipment-stopped", "shipment-resumed");
        hear(shipment, "DELIVERED");
        assertThat(state(shipment)).isEqualTo(WaybillState.DELIVERED);
        assertThat(returns.returnable(order).get(0).returnable().isPositive()).isTrue();
    }

    @Test
    void believesTheGoodsOnTheTableMoreThanTheCarrier() {
        var shipment = ready();
        var number = stop(shipment);
        journey.runJobs(number);
        desk.receive(number, product, 1);
        hear(shipment, "IN_TRANSIT");
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(state(shipment)).isEqualTo(WaybillState.CANCELLED);
        assertThat(journey.mails(order)).doesNotContain("shipment-resumed");
    }

    /** Two pieces for Malta, at the door of a warehouse. */
    private ShipmentView ready() {
        warehouse = shop.warehouse(true);
        product = shop.product("20.00");
        shop.receive(product, warehouse, 2);
        order = journey.placeTo(Malta.address("1000"), shop.customer("ACCOUNT", warehouse), Journey.line(product, 2));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        return fulfilment.ofOrder(order).get(0);
    }

    private String stop(ShipmentView shipment) {
        return desk.stop(shipment, Settlement.REFUND);
    }

    private void hear(ShipmentView shipment, String word) {
        shipping.track(new TrackingNews(tracking(shipment), word, clock.instant(), null, null));
    }

    private WaybillState state(ShipmentView shipment) {
        return shipping.waybill(tracking(shipment)).state();
    }

    private static String tracking(ShipmentView shipment) {
        return String.valueOf(shipment.trackingNumber());
    }

    @AfterEach
    void everythingAddsUp() {
        outside.bringUp("carrier");
        assertThat(journey.invariants()).isEmpty();
    }
}
