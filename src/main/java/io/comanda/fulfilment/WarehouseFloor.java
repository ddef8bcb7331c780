package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.FloorJobs;
import io.comanda.fulfilment.domain.PackingProposals;
import io.comanda.fulfilment.domain.Parcels;
import io.comanda.fulfilment.domain.PickStops;
import io.comanda.fulfilment.domain.Shipments;
import io.comanda.kernel.Quantity;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a shipment on the floor before its tasks are completed: pick line by line, pack, label. */
@Service
@Transactional
public class WarehouseFloor {

    private final FloorJobs jobs;
    private final Shipments shipments;
    private final Parcels parcels;
    private final PackingProposals proposals;
    private final PickStops pickStops;
    private final Documents documents;

    WarehouseFloor(
            FloorJobs jobs,
            Shipments shipments,
            Parcels parcels,
            PackingProposals proposals,
            PickStops pickStops,
            Documents documents) {
        this.jobs = jobs;
        this.shipments = shipments;
        this.parcels = parcels;
        this.proposals = proposals;
        this.pickStops = pickStops;
        this.documents = documents;
    }

    /** Give the last id seen as {@code after}. */
    @Transactional(readOnly = true)
    public List<FloorJob> jobs(String warehouse, long after, int limit) {
        return jobs.of(warehouse, after, limit);
    }

    @Transactional(readOnly = true)
    public PickList pickList(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber).view();
        var stops = pickStops.of(shipment.lines());
        return new PickList(
                shipment.number(),
                shipment.orderNumber(),
                shipment.warehouseCode(),
                shipment.state(),
                (int) stops.stream().filter(stop -> stop.picked() != null).count(),
                stops);
    }

    /** Confirms one stop; saying it again corrects it. */
    public PickList confirm(String shipmentNumber, long item, Quantity quantity, @Nullable String reason) {
        shipments.get(shipmentNumber).pick(item, quantity, reason);
        return pickList(shipmentNumber);
    }

    /** How the goods are packed; the task that closes packing takes parcels and weight from here. */
    public List<BigDecimal> pack(String shipmentNumber, List<BigDecimal> weights) {
        var shipment = shipments.get(shipmentNumber);
        shipment.requirePicked();
        parcels.replace(shipment.id(), weights);
        return weights;
    }

    @Transactional(readOnly = true)
    public List<BigDecimal> parcels(String shipmentNumber) {
        return parcels.of(shipments.get(shipmentNumber).id());
    }

    /** Boxes the goods would fit into. */
    @Transactional(readOnly = true)
    public List<ProposedParcel> proposal(String shipmentNumber) {
        return proposals.of(shipments.get(shipmentNumber).view());
    }

    /** The carrier's label, as soon as there is a waybill. */
    public StoredDocument label(String shipmentNumber) {
        var shipment = shipments.get(shipmentNumber).view();
        if (shipment.stoppedAt() != null) {
            throw new LabelVoid(shipmentNumber);
        }
        var label = documents.of("order", shipment.orderNumber()).stream()
                .filter(paper -> paper.kind().equals("label") && paper.number().equals(shipment.trackingNumber()))
                .mapToLong(DocumentView::id)
                .findFirst()
                .orElseThrow(() -> new LabelNotReady(shipmentNumber));
        return documents.content(label);
    }
}
