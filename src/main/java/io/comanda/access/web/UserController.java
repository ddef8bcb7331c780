package io.comanda.access.web;

import io.comanda.access.Invitation;
import io.comanda.access.Role;
import io.comanda.access.SingleSignOn;
import io.comanda.access.UserDraft;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administration of users. */
@RestController
@RequestMapping("/api/users")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Users")
class UserController {

    static final String USERNAME = "[a-z0-9][a-z0-9._-]{0,63}";
    static final String LANGUAGE = "en|es|pl|ro|de";

    private final Users users;
    private final SingleSignOn singleSignOn;

    UserController(Users users, SingleSignOn singleSignOn) {
        this.users = users;
        this.singleSignOn = singleSignOn;
    }

    record NewUser(
            @NotNull @Pattern(regexp = USERNAME) String username,
            boolean machine,
            @NotBlank @Size(max = 200) String displayName,
            @Nullable Email email,
            @NotNull @Pattern(regexp = LANGUAGE) String language,
            @NotNull @Size(max = 8) Set<@NotNull Role> roles,
            @Nullable @Size(min = 1, max = 64) String agentCode) {

        UserDraft draft() {
            var kind = machine ? Actor.Kind.MACHINE : Actor.Kind.PERSON;
            return new UserDraft(username, kind, displayName, email, language, roles, agentCode);
        }
    }

    record Description(
            @NotBlank @Size(max = 200) String displayName,
            @Nullable Email email,
            @NotNull @Pattern(regexp = LANGUAGE) String language) {}

    record Duties(
            @NotNull @Size(max = 8) Set<@NotNull Role> roles, @Nullable @Size(min = 1, max = 64) String agentCode) {}

    @GetMapping
    @Operation(summary = "List users by name")
    Page<UserView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterText(cursor);
        return Page.of(users.list(after, limit + 1), limit, user -> Cursor.of(user.username()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a person or a machine")
    UserView create(@RequestBody @Valid NewUser user) {
        return users.create(user.draft());
    }

    @GetMapping("/{username}")
    @Operation(summary = "Show a user")
    UserView show(@PathVariable String username) {
        return users.user(username);
    }

    @PutMapping("/{username}")
    @Operation(summary = "Change name, address and language")
    UserView describe(@PathVariable String username, @RequestBody @Valid Description description) {
        return users.describe(username, description.displayName(), description.email(), description.language());
    }

    @PutMapping("/{username}/roles")
    @Operation(summary = "Change what a user may do")
    UserView allow(@PathVariable String username, @RequestBody @Valid Duties duties) {
        return users.allow(username, duties.roles(), duties.agentCode());
    }

    @PostMapping("/{username}/invitation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a one-time link to set a password")
    Invitation invite(@PathVariable String username) {
        return users.invite(username);
    }

    @PostMapping("/{username}/deactivation")
    @Operation(summary = "Keep a user out, and end what is open")
    UserView deactivate(@PathVariable String username) {
        return users.deactivate(username);
    }

    @DeleteMapping("/{username}/identity")
    @Operation(summary = "Forget who a user is at the identity provider, and end what is open")
    UserView unlink(@PathVariable String username) {
        return singleSignOn.unlink(username);
    }

    @PostMapping("/{username}/activation")
    @Operation(summary = "Let a user in again")
    UserView activate(@PathVariable String username) {
        return users.activate(username);
    }
}
