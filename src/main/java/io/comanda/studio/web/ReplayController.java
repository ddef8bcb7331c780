package io.comanda.studio.web;

import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.ReplayView;
import io.comanda.studio.ReplayedOrder;
import io.comanda.studio.Replays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders of the past, run through models that are not deployed. */
@RestController
@RequestMapping("/api/replays")
@PreAuthorize("hasAnyRole('process-admin', 'administrator')")
@Tag(name = "Replays")
class ReplayController {

    private final Replays replays;
    private final ModelGuard guard;

    ReplayController(Replays replays, ModelGuard guard) {
        this.replays = replays;
        this.guard = guard;
    }

    /** @param name with its ending, for instance {@code order-fulfilment.bpmn} */
    record ReplayFile(@NotBlank @Size(max = 90) String name, @NotNull @Size(max = 1024 * 1024) String content) {}

    /**
     * @param process whose orders are replayed
     * @param files the models as they would be; what is not among them stays as it is live
     * @param outcomes what to answer where a person is asked anew: variables by the id of the task; without it the order
     *     goes on
     * @param orders those that ended last
     */
    record ReplayRequest(
            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+") String process,
            @NotNull @Size(max = 20) List<@NotNull @Valid ReplayFile> files,
            @Nullable @Size(max = 50)
                    Map<@Size(max = 100) String, @NotNull @Size(max = 50) Map<String, Object>> outcomes,
            @Min(1) @Max(Replays.MOST_ORDERS) int orders) {

        Map<String, String> contents() {
            return files.stream().collect(Collectors.toMap(ReplayFile::name, ReplayFile::content, (a, b) -> b));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a replay; it begins as soon as none other runs")
    ReplayView ask(@RequestBody @Valid ReplayRequest request) {
        var files = request.contents();
        files.forEach((name, content) -> guard.check(name, content.getBytes(StandardCharsets.UTF_8)));
        return replays.ask(
                null,
                request.process(),
                files,
                Objects.requireNonNullElse(request.outcomes(), Map.of()),
                request.orders());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a replay is and what it found, in groups, the gravest first")
    ReplayView replay(@PathVariable long id) {
        return replays.replay(id);
    }

    /** @param xml BPMN; none where the diagram was not changed */
    record ReplayDiagram(@Nullable String xml) {}

    @GetMapping("/{id}/diagram")
    @Operation(summary = "The changed diagram orders were replayed on")
    ReplayDiagram diagram(@PathVariable long id) {
        return new ReplayDiagram(replays.diagram(id).orElse(null));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Stop a replay; what it found so far stays")
    ReplayView cancel(@PathVariable long id) {
        return replays.cancel(id);
    }

    @GetMapping("/{id}/orders")
    @Operation(summary = "Orders of one group, the latest first; the first ones with both roads")
    Page<ReplayedOrder> orders(
            @PathVariable long id,
            @RequestParam ReplayVerdict verdict,
            @RequestParam(defaultValue = "") @Size(max = 255) String element,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        replays.replay(id);
        var after = Cursor.parse(cursor).map(seen -> seen.number(0)).orElse(-1L);
        return Page.of(
                replays.orders(id, verdict, element, after, limit + 1), limit, order -> Cursor.of(order.place()));
    }
}
