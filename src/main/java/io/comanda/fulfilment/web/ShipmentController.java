package io.comanda.fulfilment.web;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentUnknown;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.VisibleOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shipments for those who pick and pack them. */
@RestController
@RequestMapping("/api/shipments")
@Tag(name = "Shipments")
class ShipmentController {

    private final Fulfilment fulfilment;
    private final VisibleOrders orders;

    ShipmentController(Fulfilment fulfilment, VisibleOrders orders) {
        this.fulfilment = fulfilment;
        this.orders = orders;
    }

    @GetMapping("/{shipmentNumber}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A shipment with its pick list in walking order")
    ShipmentView shipment(@PathVariable String shipmentNumber) {
        return visible(shipmentNumber);
    }

    @GetMapping("/{shipmentNumber}/carrier-decision")
    @PreAuthorize(Rights.CARRIERS)
    @Operation(
            summary =
                    "Why this carrier: what was looked at, everybody who could take it at which price, and who could not")
    CarrierDecision carrierDecision(@PathVariable @Size(max = 50) String shipmentNumber) {
        return fulfilment.carrierDecision(visible(shipmentNumber).number());
    }

    @PutMapping("/{shipmentNumber}/picks")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Say what was found, where it is less than the list says, before the task is completed")
    ShipmentView pick(@PathVariable String shipmentNumber, @RequestBody @Valid PicksRequest request) {
        visible(shipmentNumber);
        return fulfilment.pick(shipmentNumber, request.found());
    }

    private ShipmentView visible(String shipmentNumber) {
        var shipment = fulfilment.shipment(shipmentNumber);
        try {
            orders.get(shipment.orderNumber());
        } catch (OrderUnknown e) {
            throw new ShipmentUnknown(shipmentNumber);
        }
        return shipment;
    }
}
