package io.comanda.fulfilment.web;

import io.comanda.fulfilment.WaveCandidate;
import io.comanda.fulfilment.WavePicking;
import io.comanda.fulfilment.WaveView;
import io.comanda.fulfilment.WaveWalk;
import io.comanda.fulfilment.Waves;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders picked together. */
@RestController
@RequestMapping("/api/waves")
@PreAuthorize(Rights.PICK)
@Tag(name = "Waves")
class WaveController {

    private final Waves waves;
    private final WavePicking picking;

    WaveController(Waves waves, WavePicking picking) {
        this.waves = waves;
        this.picking = picking;
    }

    record WaveProposal(@NotBlank @PlainText @Size(max = 40) String warehouse) {}

    /** @param shipments numbers, in the order of the slots */
    record NewWave(
            @NotBlank @PlainText @Size(max = 40) String warehouse,
            @NotEmpty @Size(max = 99) List<@NotBlank @Size(max = 50) String> shipments) {}

    @GetMapping
    @Operation(summary = "Waves of a warehouse that are not done, the oldest first")
    Page<WaveView> open(
            @RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(waves.open(warehouse, after, limit + 1), limit, wave -> Cursor.of(wave.id()));
    }

    @GetMapping("/candidates")
    @Operation(summary = "Shipments that nobody picks yet and that are in no wave, the oldest 300")
    List<WaveCandidate> candidates(@RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse) {
        return waves.candidates(warehouse);
    }

    @PostMapping("/proposals")
    @Operation(summary = "Put together what waits: by cut-off, carrier, service and zone, orders of one line apart")
    List<String> propose(@RequestBody @Valid WaveProposal proposal) {
        return waves.propose(proposal.warehouse());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One wave of just these shipments")
    WaveWalk make(@RequestBody @Valid NewWave wave) {
        return waves.make(wave.warehouse(), wave.shipments());
    }

    @GetMapping("/{number}")
    @Operation(summary = "A wave as one walk over all its orders")
    WaveWalk walk(@PathVariable @Size(max = 50) String number) {
        return waves.walk(number);
    }

    @PostMapping("/{number}/release")
    @Operation(summary = "To the floor, for any picker")
    WaveWalk release(@PathVariable @Size(max = 50) String number) {
        return waves.release(number);
    }

    @PostMapping("/{number}/picking")
    @Operation(summary = "Begin the walk, or go on with it; orders somebody else has begun are left to him")
    WaveWalk begin(@PathVariable @Size(max = 50) String number) {
        return picking.begin(number);
    }

    @PutMapping("/{number}/picks/{itemId}")
    @Operation(summary = "Confirm one stop; less than planned needs a reason, the last of an order closes its picking")
    WaveWalk confirm(
            @PathVariable @Size(max = 50) String number,
            @PathVariable long itemId,
            @RequestBody @Valid @NotNull PickedStop picked) {
        return picking.confirm(number, itemId, Quantity.of(picked.quantity()), picked.reason());
    }

    @PostMapping("/{number}/disbandment")
    @Operation(summary = "Send what is not picked back to the queue")
    WaveWalk disband(@PathVariable @Size(max = 50) String number) {
        return waves.disband(number);
    }
}
