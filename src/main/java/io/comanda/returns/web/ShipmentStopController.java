package io.comanda.returns.web;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentUnknown;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.VisibleOrders;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentStops;
import io.comanda.returns.StopPreview;
import io.comanda.returns.StopShipment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stopping a shipment whose goods were issued, before its carrier has it. */
@RestController
@RequestMapping("/api/shipments/{shipmentNumber}/stop")
@Tag(name = "Returns")
class ShipmentStopController {

    private final ShipmentStops stops;
    private final Fulfilment fulfilment;
    private final VisibleOrders orders;

    ShipmentStopController(ShipmentStops stops, Fulfilment fulfilment, VisibleOrders orders) {
        this.stops = stops;
        this.fulfilment = fulfilment;
        this.orders = orders;
    }

    /** @param settlement what the customer gets for its goods */
    record ShipmentStop(@NotNull Settlement settlement, @NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping
    @PreAuthorize(Rights.ASK)
    @Operation(
            summary = "What stopping a shipment would do now, or why it cannot be stopped",
            description = "Waybill, goods, money and the mail; nothing is changed.")
    StopPreview preview(@PathVariable @Size(max = 50) String shipmentNumber, Locale locale) {
        return stops.preview(visible(shipmentNumber), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Rights.ASK)
    @Operation(
            summary = "Stop a shipment that no carrier has yet",
            description =
                    "Nobody hands it over from now on. The carrier is asked to cancel its waybill; if it does, a return takes"
                            + " the goods in again, else the return is declined with the carrier's reason and the shipment goes on.")
    ResponseEntity<ReturnView> stop(
            @PathVariable @Size(max = 50) String shipmentNumber, @RequestBody @Valid ShipmentStop wish) {
        var begun = stops.stop(visible(shipmentNumber), new StopShipment(wish.settlement(), wish.reason()));
        return ResponseEntity.created(URI.create("/api/returns/" + begun.number()))
                .body(begun);
    }

    private String visible(String shipmentNumber) {
        try {
            orders.get(fulfilment.shipment(shipmentNumber).orderNumber());
        } catch (OrderUnknown e) {
            throw new ShipmentUnknown(shipmentNumber);
        }
        return shipmentNumber;
    }
}
