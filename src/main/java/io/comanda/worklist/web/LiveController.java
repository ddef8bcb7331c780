package io.comanda.worklist.web;

import io.comanda.platform.live.Screens;
import io.comanda.worklist.TaskScopes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes, while a screen is open. */
@RestController
@Tag(name = "Live")
class LiveController {

    private final Screens screens;
    private final TaskScopes scopes;

    LiveController(Screens screens, TaskScopes scopes) {
        this.screens = screens;
        this.scopes = scopes;
    }

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Events of what the caller may see: task, counts, incident, notice; reload when some were missed",
            description = "The line is closed every few minutes; a browser comes back by itself, with Last-Event-ID.")
    ResponseEntity<SseEmitter> live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        var scope = scopes.current();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(screens.open(scope.user(), scope.listener(), lastEventId));
    }
}
