package io.comanda.intake.web;

import io.comanda.intake.OpeningBooking;
import io.comanda.intake.OpeningImports;
import io.comanda.intake.OpeningSettings;
import io.comanda.intake.OpeningState;
import io.comanda.intake.OpeningView;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening stock: begun, set up, booked and taken back. */
@RestController
@RequestMapping("/api/stock-openings")
@PreAuthorize(Rights.OPENING)
@Tag(name = "Opening stock")
class OpeningController {

    private final OpeningImports imports;
    private final OpeningBooking booking;
    private final Idempotency idempotency;

    OpeningController(OpeningImports imports, OpeningBooking booking, Idempotency idempotency) {
        this.imports = imports;
        this.booking = booking;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(summary = "Imports of opening stock, the newest first; drafts of others only for supervisors")
    Page<OpeningView> list(
            @RequestParam(required = false) @Nullable OpeningState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.afterText(cursor);
        return Page.of(imports.list(state, before, limit + 1), limit, opening -> Cursor.of(opening.number()));
    }

    @GetMapping("/{number}")
    @Operation(summary = "An import of opening stock; its version is the ETag")
    ResponseEntity<OpeningView> opening(@PathVariable String number) {
        return tagged(imports.get(number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a draft")
    ResponseEntity<OpeningView> begin(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid OpeningSettings settings) {
        var answer = idempotency.once("begin-opening", key, settings, OpeningView.class, () -> imports.begin(settings));
        return answer.created("/api/stock-openings/" + answer.body().number());
    }

    @PutMapping("/{number}")
    @Operation(summary = "Say differently how the draft of the version in If-Match is to be understood")
    ResponseEntity<OpeningView> change(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid OpeningSettings settings) {
        return tagged(imports.change(number, VersionTag.read(ifMatch), settings));
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void discard(@PathVariable String number, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        imports.discard(number, VersionTag.read(ifMatch));
    }

    @PostMapping("/{number}/confirmation")
    @Operation(summary = "Book all rows or none; again it changes nothing")
    ResponseEntity<OpeningView> confirm(
            @PathVariable String number, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, Locale locale) {
        return tagged(booking.confirm(number, VersionTag.read(ifMatch), locale));
    }

    @PostMapping("/{number}/undo")
    @Operation(summary = "Take back what was booked within a day, unless goods were reserved, issued or moved since")
    ResponseEntity<OpeningView> undo(@PathVariable String number, Locale locale) {
        return tagged(booking.undo(number, locale));
    }

    static ResponseEntity<OpeningView> tagged(OpeningView opening) {
        return ResponseEntity.ok().eTag(VersionTag.of(opening.version())).body(opening);
    }
}
