package io.comanda.shipping.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.InlineFile;
import io.comanda.platform.web.Page;
import io.comanda.shipping.ManifestView;
import io.comanda.shipping.Manifests;
import io.comanda.shipping.ReadyForCarrier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parcels handed over to carriers. */
@RestController
@RequestMapping("/api/manifests")
@PreAuthorize(Rights.HAND_OVER)
@Tag(name = "Shipping")
class ManifestController {

    private final Manifests manifests;

    ManifestController(Manifests manifests) {
        this.manifests = manifests;
    }

    /** @param trackingNumbers of the waybills the driver takes along */
    record NewManifest(
            @NotBlank @PlainText @Size(max = 40) String warehouse,
            @NotBlank @Size(max = 20) String carrier,
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 50) String> trackingNumbers) {}

    @GetMapping
    @Operation(summary = "What was handed over at a warehouse, the newest first")
    Page<ManifestView> manifests(
            @RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(manifests.list(warehouse, before, limit + 1), limit, one -> Cursor.of(one.id()));
    }

    @GetMapping("/ready")
    @Operation(summary = "Parcels that stand at the door, by carrier in the order in which they call; the oldest 500")
    List<ReadyForCarrier> ready(@RequestParam @NotBlank @PlainText @Size(max = 40) String warehouse) {
        return manifests.ready(warehouse);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hand waybills over to a carrier; each can be on one manifest only")
    ManifestView close(@RequestBody @Valid NewManifest request, Locale language) {
        return manifests.close(request.warehouse(), request.carrier(), request.trackingNumbers(), language);
    }

    @GetMapping("/{number}")
    @Operation(summary = "A manifest")
    ManifestView manifest(@PathVariable @Size(max = 60) String number) {
        return manifests.get(number);
    }

    @GetMapping("/{number}/document")
    @Operation(summary = "The paper the driver signs, to be printed as often as needed")
    ResponseEntity<byte[]> document(@PathVariable @Size(max = 60) String number) {
        return InlineFile.of(manifests.document(number));
    }
}
