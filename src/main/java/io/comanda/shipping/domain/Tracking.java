package io.comanda.shipping.domain;

import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.shipping.CancelledParcelMoves;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.ReturnParcelProgressed;
import io.comanda.shipping.TrackedEvent;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.TrackingWordUnknown;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillProgressed;
import io.comanda.shipping.WaybillState;
import io.comanda.shipping.WaybillUnknown;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears what carriers say. The latest event by its own time decides where a waybill stands, so late and repeated news do
 * no harm; what is final stays.
 */
@Component
public class Tracking {

    private static final Logger log = LoggerFactory.getLogger(Tracking.class);

    private static final Duration LONGEST_JOURNEY = Duration.ofDays(60);

    /** What was cancelled may have left all the same, and comes to light with the next scans. */
    private static final Duration DOUBT = Duration.ofDays(3);

    private final Waybills waybills;
    private final Tariffs tariffs;
    private final Gateways gateways;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tracking(
            Waybills waybills,
            Tariffs tariffs,
            Gateways gateways,
            Timeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.waybills = waybills;
        this.tariffs = tariffs;
        this.gateways = gateways;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void hear(TrackingNews news) {
        transaction.executeWithoutResult(status -> enter(news));
    }

    /** Numbers of parcels under way with carriers that can be asked. */
    public List<String> onTheWay() {
        var carriers = tariffs.book().carriers().stream()
                .filter(Carrier::remote)
                .map(Carrier::code)
                .toList();
        return waybills.onTheWay(
                carriers,
                clock.instant().minus(LONGEST_JOURNEY),
                clock.instant().minus(DOUBT));
    }

    /** Asks the carrier, outside of any transaction, and enters what is new. A word we do not know is left out. */
    public void refresh(String trackingNumber) {
        var waybill = waybills.byTrackingNumber(trackingNumber).orElseThrow(() -> new WaybillUnknown(trackingNumber));
        var carrier = tariffs.book().carrier(waybill.carrierCode());
        for (var news : gateways.of(carrier).news(carrier, trackingNumber)) {
            try {
                hear(news);
            } catch (TrackingWordUnknown e) {
                log.warn("{}", e.getMessage());
            }
        }
    }

    /** The parcel of a cancelled waybill is under way after all: it stands where its carrier says. */
    public void reinstate(String trackingNumber) {
        var waybill = waybills.lock(trackingNumber).orElseThrow(() -> new WaybillUnknown(trackingNumber));
        if (waybill.state() == WaybillState.CANCELLED) {
            stand(waybill, latest(waybills.events(trackingNumber)));
        }
    }

    private void enter(TrackingNews news) {
        var waybill = waybills.lock(news.trackingNumber()).orElseThrow(() -> new WaybillUnknown(news.trackingNumber()));
        var code = tariffs.book()
                .code(waybill.carrierCode(), news.word())
                .orElseThrow(() -> new TrackingWordUnknown(waybill.carrierCode(), news.word()));
        if (!waybills.hear(news, code)) {
            return;
        }
        var latest = latest(waybills.events(news.trackingNumber()));
        if (waybill.kind() == WaybillKind.RETURN) {
            comeBack(waybill, latest);
            return;
        }
        timeline.record(Entry.order(
                waybill.orderNumber(),
                "shipping.ShipmentTracked",
                Map.of("code", code.name(), "trackingNumber", waybill.trackingNumber())));
        progress(waybill, latest);
    }

    /** It is no delivery of the order: whoever awaits the return makes something of it. */
    private void comeBack(Waybill waybill, TrackedEvent latest) {
        var state = latest.code().state();
        if (state == waybill.state() || state == WaybillState.CREATED) {
            return;
        }
        if (!waybill.state().isFinal()) {
            move(waybill, latest);
        }
        events.publishEvent(
                new ReturnParcelProgressed(waybill.shipmentNumber(), waybill.trackingNumber(), state, latest.at()));
    }

    private void progress(Waybill waybill, TrackedEvent latest) {
        var state = latest.code().state();
        if (waybill.state() == WaybillState.CANCELLED && isUnderWay(state)) {
            events.publishEvent(new CancelledParcelMoves(waybill.shipmentNumber(), waybill.trackingNumber()));
        }
        if (waybill.state().isFinal() || state == waybill.state() || state == WaybillState.CREATED) {
            return;
        }
        stand(waybill, latest);
    }

    private void stand(Waybill waybill, TrackedEvent latest) {
        move(waybill, latest);
        events.publishEvent(new WaybillProgressed(
                waybill.shipmentNumber(),
                waybill.orderNumber(),
                waybill.trackingNumber(),
                latest.code().state(),
                latest.at()));
    }

    private void move(Waybill waybill, TrackedEvent latest) {
        var state = latest.code().state();
        if (state == WaybillState.DELIVERED) {
            waybills.deliver(waybill, latest.at());
        } else {
            waybills.enter(waybill, state);
        }
    }

    private static boolean isUnderWay(WaybillState state) {
        return state == WaybillState.DELIVERED || !state.isFinal() && state != WaybillState.CREATED;
    }

    private static TrackedEvent latest(List<TrackedEvent> events) {
        return events.get(events.size() - 1);
    }
}
