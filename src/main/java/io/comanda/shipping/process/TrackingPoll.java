package io.comanda.shipping.process;

import io.comanda.shipping.CarrierUnavailable;
import io.comanda.shipping.domain.Tracking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks carriers with a line to their systems where the parcels are that they have not delivered yet. */
@Component
class TrackingPoll {

    private static final Logger log = LoggerFactory.getLogger(TrackingPoll.class);

    private final Tracking tracking;

    TrackingPoll(Tracking tracking) {
        this.tracking = tracking;
    }

    @Scheduled(fixedDelayString = "${comanda.shipping.poll-pause:10m}", initialDelayString = "1m")
    void poll() {
        for (var trackingNumber : tracking.onTheWay()) {
            try {
                tracking.refresh(trackingNumber);
            } catch (CarrierUnavailable e) {
                log.warn("Where {} is could not be asked: {}", trackingNumber, e.getMessage());
                return;
            }
        }
    }
}
