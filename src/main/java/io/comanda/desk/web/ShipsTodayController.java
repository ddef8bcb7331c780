package io.comanda.desk.web;

import io.comanda.desk.ShippingBoard;
import io.comanda.desk.ShipsToday;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaves today. */
@RestController
@Tag(name = "Waves")
class ShipsTodayController {

    private final ShipsToday shipsToday;

    ShipsTodayController(ShipsToday shipsToday) {
        this.shipsToday = shipsToday;
    }

    @GetMapping("/api/ships-today")
    @PreAuthorize(Rights.DISPATCH)
    @Operation(
            summary = "Open orders of a warehouse by their carrier's next call, and which to release to complete most",
            description = "By how far stock of the warehouse can fulfil each now. The first 200 by promised day.")
    ShippingBoard board(@RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse) {
        return shipsToday.of(warehouse);
    }
}
