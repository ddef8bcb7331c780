package io.comanda.fulfilment.web;

import io.comanda.fulfilment.FloorJob;
import io.comanda.fulfilment.WarehouseFloor;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue of the floor. */
@RestController
@Tag(name = "Shipments")
class FloorJobController {

    private final WarehouseFloor floor;

    FloorJobController(WarehouseFloor floor) {
        this.floor = floor;
    }

    @GetMapping("/api/shipments/waiting")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Shipments of a warehouse that wait to be picked or packed by people, the oldest first")
    Page<FloorJob> waiting(
            @RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(floor.jobs(warehouse, after, limit + 1), limit, job -> Cursor.of(job.id()));
    }
}
