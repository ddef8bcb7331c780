package io.comanda.access.web;

import io.comanda.access.Setup;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a one-time link is good for. */
@RestController
@PreAuthorize("permitAll()")
@Tag(name = "Session")
class SetupController {

    private final Setup setup;
    private final Users users;

    SetupController(Setup setup, Users users) {
        this.setup = setup;
        this.users = users;
    }

    record FirstAdministrator(
            @NotBlank @Size(max = 200) String secret,
            @NotNull @Pattern(regexp = UserController.USERNAME) String username,
            @NotBlank @Size(max = 200) String displayName,
            @NotNull Email email,
            @NotNull @Size(max = 1000) String password) {}

    record Acceptance(@NotBlank @Size(max = 200) String secret, @NotNull @Size(max = 1000) String password) {}

    @PostMapping("/api/setup")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make the first administrator with the link from the log")
    UserView setUp(@RequestBody @Valid FirstAdministrator first) {
        return setup.complete(first.secret(), first.username(), first.displayName(), first.email(), first.password());
    }

    @PostMapping("/api/invitations/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a password with a one-time link")
    void accept(@RequestBody @Valid Acceptance acceptance) {
        users.accept(acceptance.secret(), acceptance.password());
    }
}
