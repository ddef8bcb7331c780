package io.comanda.studio.web;

import io.comanda.studio.DryRun;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.DryRuns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts on orders that are only made up. */
@RestController
@RequestMapping("/api/drafts/{number}/dry-runs")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Drafts")
class DryRunController {

    private final DryRuns runs;

    DryRunController(DryRuns runs) {
        this.runs = runs;
    }

    /**
     * What happens at a place.
     *
     * @param element where the order stands
     * @param turn which of several, where something is done for each
     * @param event element of the event that happens there
     * @param error code the step ends with
     * @param variables the step or the event sets, the form holds or the table is asked with; a number where the step sets
     *     a list
     */
    record DryRunStep(
            @NotBlank @Size(max = 600) String element,
            @Nullable @Size(max = 20) String turn,
            @Nullable @Size(max = 600) String event,
            @Nullable @Size(max = 255) String error,
            @Nullable @Size(max = 100) Map<@Size(max = 100) String, Object> variables) {

        DryRunAnswer answer(int place) {
            return new DryRunAnswer(
                    element,
                    turn,
                    event,
                    error,
                    PlainValues.of(
                            "/answers/" + place + "/variables", Objects.requireNonNullElse(variables, Map.of())));
        }
    }

    /**
     * What to walk.
     *
     * @param process key of the process, of the draft or as it is live
     * @param like number of a real order whose facts are taken, as far as no others are given
     * @param facts of the made-up order
     * @param answers what has happened so far, in order
     * @param peopleOnly steps do the usual unless an answer says otherwise
     */
    record DryRunRequest(
            @NotBlank @Size(max = 80) String process,
            @Nullable @Size(max = 40) String like,
            @Nullable @Size(max = 50) Map<@Size(max = 100) String, Object> facts,
            @Nullable @Size(max = 300) List<@NotNull @Valid DryRunStep> answers,
            boolean peopleOnly) {

        List<DryRunAnswer> told() {
            var steps = Objects.requireNonNullElse(answers, List.<DryRunStep>of());
            return IntStream.range(0, steps.size())
                    .mapToObj(place -> steps.get(place).answer(place))
                    .toList();
        }
    }

    @PostMapping
    @Operation(
            summary = "Walk a made-up order through the draft, as far as the answers lead",
            description = "Each time from the beginning: nothing is kept, nothing real is touched, no mail is sent.")
    DryRun run(@PathVariable @Size(max = 20) String number, @RequestBody @Valid DryRunRequest request, Locale locale) {
        return runs.run(
                number,
                request.process(),
                request.like() == null || request.like().isBlank() ? null : request.like(),
                PlainValues.of("/facts", Objects.requireNonNullElse(request.facts(), Map.of())),
                request.told(),
                request.peopleOnly(),
                locale);
    }
}
