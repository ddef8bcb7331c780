package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Shipments;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shipments whose goods were issued and which do not go to the customer, since no carrier had them yet. */
@Service
@Transactional
public class StoppedShipments {

    private final Shipments shipments;
    private final Clock clock;

    StoppedShipments(Shipments shipments, Clock clock) {
        this.shipments = shipments;
        this.clock = clock;
    }

    /** Its waybill is cancelled. */
    public void stop(String shipmentNumber) {
        shipments.get(shipmentNumber).stop(clock.instant());
    }

    /** Its carrier had it after all. */
    public void resume(String shipmentNumber) {
        shipments.get(shipmentNumber).resume();
    }
}
