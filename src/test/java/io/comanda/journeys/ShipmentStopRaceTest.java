package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.journeys.CarrierScene.Sold;
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
import io.comanda.shipping.WaybillState;
import io.comanda.worklist.IncidentDesk;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shipment is stopped while its carrier is away, does not give it back, or has the parcel after all. */
@IntegrationTest
class ShipmentStopRaceTest {

    @Autowired
    private CarrierScene carrier;

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

    private Sold sold;
    private ShipmentView shipment;

    @BeforeEach
    void bringTwoPiecesForMaltaToTheDoor() {
        agreements.save(List.of(Malta.agreement()));
        sold = carrier.sent(Malta.address("1000"), 2);
        shipment = carrier.shipment(sold.order());
    }

    @Test
    void asksTheCarrierUntilItIsBackAndHandsNothingOverMeanwhile() {
        carrier.isAway();
        var number = stop();
        assertThat(journey.incidentOf(number)).contains("The carrier");
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.REQUESTED);
        assertThat(state()).isEqualTo(WaybillState.WITHHELD);
        assertThatThrownBy(() -> manifests.close(
                        sold.warehouse(), String.valueOf(shipment.carrierCode()), List.of(tracking()), Locale.ENGLISH))
                .isInstanceOf(ManifestRefused.class);
        assertThat(journey.mails(sold.order())).doesNotContain("shipment-stopped");

        carrier.isBack();
        journey.givenUp(number).forEach(incidents::retry);
        journey.runJobs(number);
        assertThat(state()).isEqualTo(WaybillState.CANCELLED);
        journey.assertThat(number).isWaitingAt(ReturnDesk.FETCH);
        assertThat(journey.mails(sold.order())).containsOnlyOnce("shipment-stopped");
    }

    @Test
    void leavesEverythingAsItWasWhenTheCarrierKeepsTheWaybill() {
        carrier.letPass(Duration.ofHours(2), tracking());
        var number = stop();
        journey.runJobs(number);
        assertThat(returns.get(number)).satisfies(stop -> {
            assertThat(stop.state()).isEqualTo(ReturnState.DECLINED);
            assertThat(stop.decisionReason()).isEqualTo("the parcel was collected");
        });
        assertThat(journey.instances(number)).isEmpty();
        assertThat(journey.mails(sold.order())).doesNotContain("shipment-stopped", "return-declined");
        assertThat(fulfilment.shipment(shipment.number()).stoppedAt()).isNull();

        manifests.close(sold.warehouse(), String.valueOf(shipment.carrierCode()), List.of(tracking()), Locale.ENGLISH);
        assertThat(state()).isEqualTo(WaybillState.HANDED_OVER);
        assertThat(stops.preview(shipment.number(), Locale.ENGLISH).code()).isEqualTo("shipping.AlreadyHandedOver");
    }

    @Test
    void isTooLateWhenTheDriverWasFasterThanTheStop() {
        var number = stop();
        carrier.says("PICKED_UP", tracking());
        journey.runJobs(number);
        assertThat(returns.get(number).decisionReason()).isEqualTo("carrier-has-it");
        assertThat(state()).isEqualTo(WaybillState.HANDED_OVER);
    }

    @Test
    void letsAParcelGoThatWasCollectedAfterItWasStopped() {
        var number = stop();
        journey.runJobs(number);
        carrier.says("IN_TRANSIT", tracking());
        CarrierScene.soon(() -> {
            journey.runJobs(number);
            assertThat(returns.get(number).state()).isEqualTo(ReturnState.CANCELLED);
        });
        journey.runJobs(number);
        assertThat(journey.instances(number)).isEmpty();
        assertThat(state()).isEqualTo(WaybillState.IN_TRANSIT);
        assertThat(fulfilment.shipment(shipment.number()).stoppedAt()).isNull();
        assertThat(journey.mails(sold.order())).containsSubsequence("shipment-stopped", "shipment-resumed");
        carrier.says("DELIVERED", tracking());
        assertThat(state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(returns.returnable(sold.order()).get(0).returnable().isPositive())
                .isTrue();
    }

    @Test
    void believesTheGoodsOnTheTableMoreThanTheCarrier() {
        var number = stop();
        journey.runJobs(number);
        desk.receive(number, sold.product(), 1);
        carrier.says("IN_TRANSIT", tracking());
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(state()).isEqualTo(WaybillState.CANCELLED);
        assertThat(journey.mails(sold.order())).doesNotContain("shipment-resumed");
    }

    private String stop() {
        return desk.stop(shipment, Settlement.REFUND);
    }

    private WaybillState state() {
        return shipping.waybill(tracking()).state();
    }

    private String tracking() {
        return String.valueOf(shipment.trackingNumber());
    }

    @AfterEach
    void everythingAddsUp() {
        carrier.ends();
    }
}
