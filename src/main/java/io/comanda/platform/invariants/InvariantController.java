package io.comanda.platform.invariants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's check that everything adds up. */
@RestController
@Tag(name = "Administration")
class InvariantController {

    private final Invariants invariants;

    InvariantController(Invariants invariants) {
        this.invariants = invariants;
    }

    /** @param checked names of all truths that were checked */
    @Schema(name = "InvariantReport")
    record Report(List<String> checked, List<Invariants.Breach> breaches) {}

    @GetMapping("/api/admin/invariants")
    @PreAuthorize("hasRole('administrator')")
    @Operation(summary = "Check all invariants; no breaches means that everything adds up")
    Report check() {
        return new Report(invariants.names(), invariants.breaches());
    }
}
