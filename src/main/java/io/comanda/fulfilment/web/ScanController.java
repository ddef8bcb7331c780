package io.comanda.fulfilment.web;

import io.comanda.fulfilment.ScanHit;
import io.comanda.fulfilment.Scanning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the scanner saw. */
@RestController
@Tag(name = "Shipments")
class ScanController {

    private final Scanning scanning;

    ScanController(Scanning scanning) {
        this.scanning = scanning;
    }

    @GetMapping("/api/scan")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "What a code means: location, product, lot, parcel, shipment or order; nothing when unknown")
    List<ScanHit> scan(@RequestParam @NotBlank @Size(max = 100) String code) {
        return scanning.resolve(code);
    }
}
