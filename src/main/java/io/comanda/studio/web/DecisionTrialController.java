package io.comanda.studio.web;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.SelfChecking;
import io.comanda.platform.validation.Validation;
import io.comanda.studio.DecisionTrial;
import io.comanda.studio.Drafts;
import io.comanda.studio.process.DecisionBench;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries decision tables on the past. */
@RestController
@RequestMapping("/api/decisions/{key}/trials")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Models")
class DecisionTrialController {

    private final DecisionBench bench;
    private final Drafts drafts;
    private final Validation validation;

    DecisionTrialController(DecisionBench bench, Drafts drafts, Validation validation) {
        this.bench = bench;
        this.drafts = drafts;
        this.validation = validation;
    }

    /**
     * What to try.
     *
     * @param from first day on which the table was asked
     * @param until last day
     * @param draft number of a draft that holds the changed table
     * @param table a changed table that is in no draft; without both it is the one that is live
     */
    record TrialRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Size(max = 20) @Nullable String draft,
            @Size(max = 1_000_000) @Nullable String table)
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
            summary = "What a table would have answered in the past",
            description =
                    "The live table, compared with what was chosen then; or a changed one, compared with the live one."
                            + " The newest 1,000 questions of the time are looked at; nothing is kept.")
    DecisionTrial run(@PathVariable @Size(max = 80) String key, @RequestBody TrialRequest request) {
        validation.require(request);
        return bench.run(key, request.from(), request.until(), changed(key, request));
    }

    private @Nullable String changed(String key, TrialRequest request) {
        return request.draft() == null
                ? request.table()
                : drafts.file(request.draft(), key + ".dmn").content();
    }
}
