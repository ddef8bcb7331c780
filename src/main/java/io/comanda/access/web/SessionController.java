package io.comanda.access.web;

import io.comanda.access.Logins;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.access.domain.Sessions;
import io.comanda.platform.actor.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out. */
@RestController
@RequestMapping("/api/session")
@Tag(name = "Session")
class SessionController {

    private final Logins logins;
    private final Sessions sessions;
    private final Users users;
    private final CurrentActor actor;

    SessionController(Logins logins, Sessions sessions, Users users, CurrentActor actor) {
        this.logins = logins;
        this.sessions = sessions;
        this.users = users;
        this.actor = actor;
    }

    record Login(@NotBlank @Size(max = 64) String username, @NotBlank @Size(max = 1000) String password) {}

    record NewPassword(@NotNull @Size(max = 1000) String present, @NotNull @Size(max = 1000) String next) {}

    @PostMapping
    @PreAuthorize("permitAll()")
    @Operation(summary = "Log in by user name and password")
    ResponseEntity<UserView> login(@RequestBody @Valid Login login, HttpServletRequest request) {
        SessionCookie.of(request).ifPresent(sessions::close);
        var session = logins.login(login.username(), login.password(), request.getRemoteAddr());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.with(session.secret(), request).toString())
                .body(users.user(session.actor().name()));
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Who am I")
    UserView whoAmI() {
        return users.user(actor.get().name());
    }

    @DeleteMapping
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out")
    ResponseEntity<Void> logout(HttpServletRequest request) {
        SessionCookie.of(request).ifPresent(sessions::close);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(request).toString())
                .build();
    }

    @PutMapping("/password")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change one's own password; all sessions end")
    ResponseEntity<Void> changePassword(@RequestBody @Valid NewPassword password, HttpServletRequest request) {
        logins.changePassword(actor.get().name(), password.present(), password.next(), request.getRemoteAddr());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(request).toString())
                .build();
    }
}
