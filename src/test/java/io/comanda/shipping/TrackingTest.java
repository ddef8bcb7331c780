package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.shipping.domain.Tracking;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class TrackingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Tracking tracking;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void knowTheCarriers() {
        agreements.save(DemoCarriers.all());
    }

    @Test
    void hearsEachWordOnceAndInAnyOrder() {
        var number = handedOver("SHP-T1", "CARPAT");
        shipping.track(news(number, "in_livrare", 20));
        shipping.track(news(number, "preluat", 1));
        shipping.track(news(number, "in_livrare", 20));
        assertThat(shipping.waybill(number).state()).isEqualTo(WaybillState.OUT_FOR_DELIVERY);
        shipping.track(news(number, "livrat", 24));
        shipping.track(news(number, "avizat", 23));
        assertThat(shipping.waybill(number).state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(shipping.tracking(number))
                .extracting(TrackedEvent::code)
                .containsExactly(
                        TrackingCode.PICKED_UP,
                        TrackingCode.OUT_FOR_DELIVERY,
                        TrackingCode.NOTICE_LEFT,
                        TrackingCode.DELIVERED);
        assertThat(events.stream(WaybillProgressed.class).map(WaybillProgressed::state))
                .containsExactly(WaybillState.OUT_FOR_DELIVERY, WaybillState.DELIVERED);
    }

    @Test
    void understandsOurOwnCodesAndNoUnknownWords() {
        var number = handedOver("SHP-T2", "DUNA");
        shipping.track(news(number, "IN_HUB", 2));
        assertThat(shipping.waybill(number).state()).isEqualTo(WaybillState.IN_TRANSIT);
        assertThatThrownBy(() -> shipping.track(news(number, "livrat", 3))).isInstanceOf(TrackingWordUnknown.class);
        assertThatThrownBy(() -> shipping.track(news("NONE", "OK", 3))).isInstanceOf(WaybillUnknown.class);
    }

    @Test
    void asksTheCarrierWhereAParcelIs() {
        var number = handedOver("SHP-T3", "VELOZ");
        assertThat(tracking.onTheWay()).contains(number);
        tracking.refresh(number);
        assertThat(shipping.tracking(number)).isEmpty();
        letTwoDaysPassAt(number);
        tracking.refresh(number);
        tracking.refresh(number);
        assertThat(shipping.tracking(number)).hasSize(4);
        assertThat(shipping.waybill(number).state()).isEqualTo(WaybillState.DELIVERED);
        assertThat(tracking.onTheWay()).doesNotContain(number);
    }

    private void letTwoDaysPassAt(String number) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update simulator_waybill set created_at = created_at - interval '2 days' where number = ?")
                .param(number)
                .update());
    }

    private String handedOver(String shipment, String carrier) {
        var waybill = shipping.createWaybill(WaybillTest.request(shipment, carrier, "400001", 1));
        shipping.handOver(List.of(shipment));
        return waybill.trackingNumber();
    }

    private static TrackingNews news(String number, String word, int hours) {
        var at = NOON.plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
        return new TrackingNews(number, word, at, "Cluj", null);
    }
}
