package io.comanda.intake.web;

import io.comanda.intake.ReleaseView;
import io.comanda.intake.Releases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imported orders on their way from draft to their process. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ReleaseController {

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    @PostMapping("/{id}/release")
    @PreAuthorize(Rights.RELEASE)
    @Operation(summary = "Hand imported orders to their process, the oldest first; runs in the background")
    ResponseEntity<ReleaseView> start(@PathVariable long id, @RequestBody @Valid ReleaseRequest request) {
        var release = releases.start(id, request.limit(), Boolean.TRUE.equals(request.topUpStock()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/releases/" + release))
                .body(releases.view(release));
    }

    @GetMapping("/releases/{release}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How far a release is, and how the orders of its source stand")
    ReleaseView view(@PathVariable long release) {
        return releases.view(release);
    }

    @PostMapping("/releases/{release}/cancellation")
    @PreAuthorize(Rights.RELEASE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop after the batch it is at; what is released goes its way")
    ReleaseView cancel(@PathVariable long release) {
        releases.cancel(release);
        return releases.view(release);
    }

    @PostMapping("/releases/{release}/resumption")
    @PreAuthorize(Rights.RELEASE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Go on where it was stopped")
    ReleaseView resume(@PathVariable long release) {
        releases.resume(release);
        return releases.view(release);
    }
}
