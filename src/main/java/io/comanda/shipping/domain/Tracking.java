package io.comanda.shipping.domain;

import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.shipping.TrackedEvent;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.TrackingWordUnknown;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillProgressed;
import io.comanda.shipping.WaybillState;
import io.comanda.shipping.WaybillUnknown;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hears what carriers say. The latest event by its own time decides where a waybill stands, so late and repeated news do
 * no harm; what is final stays.
 */
@Component
public class Tracking {

    private final Waybills waybills;
    private final Tariffs tariffs;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Tracking(Waybills waybills, Tariffs tariffs, Timeline timeline, ApplicationEventPublisher events) {
        this.waybills = waybills;
        this.tariffs = tariffs;
        this.timeline = timeline;
        this.events = events;
    }

    public void hear(TrackingNews news) {
        var waybill = waybills.lock(news.trackingNumber()).orElseThrow(() -> new WaybillUnknown(news.trackingNumber()));
        var code = tariffs.book()
                .code(waybill.carrierCode(), news.word())
                .orElseThrow(() -> new TrackingWordUnknown(waybill.carrierCode(), news.word()));
        if (!waybills.hear(news, code)) {
            return;
        }
        timeline.record(Entry.order(
                waybill.orderNumber(),
                "shipping.ShipmentTracked",
                Map.of("code", code.name(), "trackingNumber", waybill.trackingNumber())));
        progress(waybill, latest(waybills.events(news.trackingNumber())));
    }

    private void progress(Waybill waybill, TrackedEvent latest) {
        var state = latest.code().state();
        if (waybill.state().isFinal() || state == waybill.state() || state == WaybillState.CREATED) {
            return;
        }
        waybills.enter(waybill, state);
        events.publishEvent(new WaybillProgressed(
                waybill.shipmentNumber(), waybill.orderNumber(), waybill.trackingNumber(), state, latest.at()));
    }

    private static TrackedEvent latest(List<TrackedEvent> events) {
        return events.get(events.size() - 1);
    }
}
