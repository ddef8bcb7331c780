package io.comanda.fulfilment.web;

import io.comanda.fulfilment.CarrierTrial;
import io.comanda.fulfilment.CarrierTrials;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import io.comanda.platform.validation.Validation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries the choice of carriers on the past. */
@RestController
@RequestMapping("/api/decisions/carrier-selection/trials")
@PreAuthorize("hasAnyRole('process-admin', 'administrator')")
@Tag(name = "Models")
class CarrierTrialController {

    private final CarrierTrials trials;
    private final Validation validation;

    CarrierTrialController(CarrierTrials trials, Validation validation) {
        this.trials = trials;
        this.validation = validation;
    }

    /**
     * What to try.
     *
     * @param from first day on which shipments were packed
     * @param until last day
     * @param table a changed table; left out, it is the one that is deployed
     */
    record TrialRequest(
            @NotNull LocalDate from, @NotNull LocalDate until, @Size(max = 1_000_000) @Nullable String table)
            implements SelfChecking {

        private static final int LONGEST_DAYS = 92;

        @Override
        public List<Violation> contradictions() {
            if (until.isBefore(from)) {
                return List.of(new Violation("/until", "beforeStart", "lies before the beginning"));
            }
            return from.plusDays(LONGEST_DAYS).isBefore(until)
                    ? List.of(new Violation("/until", "tooLong", "is more than three months after the beginning"))
                    : List.of();
        }
    }

    @PostMapping
    @Operation(
            summary = "What past shipments would have gone with",
            description =
                    "By the table that is deployed, compared with what was chosen; or by a changed table, compared with the"
                            + " one that is deployed. The newest 1,000 shipments of the time are looked at; nothing is kept.")
    CarrierTrial run(@RequestBody TrialRequest request) {
        validation.require(request);
        return trials.run(request.from(), request.until(), request.table());
    }
}
