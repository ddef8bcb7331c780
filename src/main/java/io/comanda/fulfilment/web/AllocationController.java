package io.comanda.fulfilment.web;

import io.comanda.fulfilment.HandAllocation;
import io.comanda.fulfilment.LineAllocation;
import io.comanda.inventory.HandPick;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.VisibleOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From which lots a line of an order is served. */
@RestController
@RequestMapping("/api/orders/{orderNumber}/lines/{lineNo}/allocation")
@Tag(name = "Shipments")
class AllocationController {

    private final HandAllocation allocation;
    private final VisibleOrders orders;

    AllocationController(HandAllocation allocation, VisibleOrders orders) {
        this.allocation = allocation;
        this.orders = orders;
    }

    /** @param reason why the rule is not followed, for the order's timeline */
    record Choice(
            @NotNull @Size(max = 100) List<@NotNull @Valid ChosenPlace> picks,
            @NotBlank @PlainText @Size(max = 200) String reason) {}

    record ChosenPlace(
            @NotBlank @Size(max = 40) String warehouseCode,
            @NotBlank @Size(max = 40) String locationCode,
            @Nullable @PlainText @Size(min = 1, max = 40) String lotNumber,
            @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal quantity) {

        HandPick pick() {
            return new HandPick(warehouseCode, locationCode, lotNumber, Quantity.of(quantity));
        }
    }

    @GetMapping
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "What a line holds, and where else its goods are free")
    LineAllocation allocation(@PathVariable String orderNumber, @PathVariable int lineNo) {
        return allocation.of(orders.get(orderNumber).number(), lineNo);
    }

    @PutMapping
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Hold exactly these goods for a line instead of those the rule chose")
    LineAllocation choose(
            @PathVariable String orderNumber, @PathVariable int lineNo, @RequestBody @Valid Choice choice) {
        return allocation.choose(
                orders.get(orderNumber).number(),
                lineNo,
                choice.picks().stream().map(ChosenPlace::pick).toList(),
                choice.reason());
    }
}
