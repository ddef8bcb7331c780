package io.comanda.fulfilment.web;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.PickList;
import io.comanda.fulfilment.ProposedParcel;
import io.comanda.fulfilment.ShipmentUnknown;
import io.comanda.fulfilment.WarehouseFloor;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.web.InlineFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A shipment in the hands of those who pick and pack it. */
@RestController
@RequestMapping("/api/shipments/{shipmentNumber}")
@Tag(name = "Shipments")
class FloorController {

    private final WarehouseFloor floor;
    private final Fulfilment fulfilment;
    private final VisibleOrders orders;

    FloorController(WarehouseFloor floor, Fulfilment fulfilment, VisibleOrders orders) {
        this.floor = floor;
        this.fulfilment = fulfilment;
        this.orders = orders;
    }

    record Packed(@NotEmpty @Size(max = 99) List<@NotNull @Valid PackedParcel> parcels) {}

    record PackedParcel(
            @NotNull @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 3) BigDecimal weightKg) {}

    @GetMapping("/pick-list")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What to fetch where, in walking order, and what is confirmed already")
    PickList pickList(@PathVariable String shipmentNumber) {
        return floor.pickList(visible(shipmentNumber));
    }

    @PutMapping("/picks/{itemId}")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Confirm one stop of the pick list; less than planned needs a reason")
    PickList confirm(
            @PathVariable String shipmentNumber, @PathVariable long itemId, @RequestBody @Valid PickedStop picked) {
        return floor.confirm(visible(shipmentNumber), itemId, Quantity.of(picked.quantity()), picked.reason());
    }

    @GetMapping("/parcels")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The parcels as they were weighed")
    List<PackedParcel> parcels(@PathVariable String shipmentNumber) {
        return told(floor.parcels(visible(shipmentNumber)));
    }

    @PutMapping("/parcels")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Say what each parcel weighs, before packing is completed")
    List<PackedParcel> pack(@PathVariable String shipmentNumber, @RequestBody @Valid Packed packed) {
        return told(floor.pack(
                visible(shipmentNumber),
                packed.parcels().stream().map(PackedParcel::weightKg).toList()));
    }

    @GetMapping("/parcel-proposal")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Boxes the goods would fit into, by their sizes and weights")
    List<ProposedParcel> proposal(@PathVariable String shipmentNumber) {
        return floor.proposal(visible(shipmentNumber));
    }

    @GetMapping("/label")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The label for the parcels, to look at and to print")
    ResponseEntity<byte[]> label(@PathVariable String shipmentNumber) {
        return InlineFile.of(floor.label(visible(shipmentNumber)));
    }

    private static List<PackedParcel> told(List<BigDecimal> weights) {
        return weights.stream().map(PackedParcel::new).toList();
    }

    private String visible(String shipmentNumber) {
        try {
            orders.get(fulfilment.shipment(shipmentNumber).orderNumber());
            return shipmentNumber;
        } catch (OrderUnknown e) {
            throw new ShipmentUnknown(shipmentNumber);
        }
    }
}
