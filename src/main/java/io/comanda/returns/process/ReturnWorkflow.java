package io.comanda.returns.process;

import io.comanda.platform.engine.ProcessMessages;
import io.comanda.returns.ReturnChanged;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnParcels;
import io.comanda.returns.ReturnRequested;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnWithdrawn;
import io.comanda.returns.Returns;
import io.comanda.returns.ShipmentStops;
import io.comanda.shipping.CancelledParcelMoves;
import io.comanda.shipping.ReturnParcelProgressed;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Starts the process of a return and tells it what happened outside, each in one transaction with the fact. */
@Component
class ReturnWorkflow {

    private final ProcessMessages messages;
    private final Returns returns;
    private final ShipmentStops stops;
    private final ReturnParcels parcels;

    ReturnWorkflow(ProcessMessages messages, Returns returns, ShipmentStops stops, ReturnParcels parcels) {
        this.messages = messages;
        this.returns = returns;
        this.stops = stops;
        this.parcels = parcels;
    }

    @EventListener
    void returnRequested(ReturnRequested event) {
        var isStop = returns.get(event.returnNumber()).kind() == ReturnKind.STOPPED;
        messages.start(Names.RETURN_REQUESTED, event.returnNumber(), Map.of(Names.SHIPMENT_STOPPED, isStop));
    }

    /** A parcel that was stopped is under way. */
    @ApplicationModuleListener
    void cancelledParcelMoves(CancelledParcelMoves event) {
        stops.leftAfterAll(event.shipmentNumber(), event.trackingNumber());
    }

    @ApplicationModuleListener
    void returnParcelProgressed(ReturnParcelProgressed event) {
        parcels.moved(event.returnNumber(), event.trackingNumber(), event.state(), event.at());
    }

    @EventListener
    void returnWithdrawn(ReturnWithdrawn event) {
        messages.deliver(Names.RETURN_WITHDRAWN, event.returnNumber(), Map.of());
    }

    @EventListener
    void returnChanged(ReturnChanged event) {
        messages.deliver(Names.RETURN_CHANGED, event.returnNumber(), Map.of());
        if (returns.get(event.returnNumber()).state() == ReturnState.INSPECTED) {
            messages.deliver(Names.RETURN_INSPECTED, event.returnNumber(), Map.of());
        }
    }
}
