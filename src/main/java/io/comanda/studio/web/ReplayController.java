package io.comanda.studio.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.ReplayView;
import io.comanda.studio.ReplayedOrder;
import io.comanda.studio.Replays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of orders of the past that ran through a draft. */
@RestController
@RequestMapping("/api/replays")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Replays")
class ReplayController {

    private final Replays replays;

    ReplayController(Replays replays) {
        this.replays = replays;
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
            @RequestParam(defaultValue = "") @Size(max = 600) String element,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        replays.replay(id);
        var after = Cursor.parse(cursor).map(seen -> seen.number(0)).orElse(-1L);
        return Page.of(
                replays.orders(id, verdict, element, after, limit + 1), limit, order -> Cursor.of(order.place()));
    }
}
