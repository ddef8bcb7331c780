package io.comanda.access.web;

import io.comanda.access.IssuedToken;
import io.comanda.access.TokenView;
import io.comanda.access.Tokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administration of tokens. */
@RestController
@RequestMapping("/api/users/{username}/tokens")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Users")
class TokenController {

    private final Tokens tokens;

    TokenController(Tokens tokens) {
        this.tokens = tokens;
    }

    record NewToken(@NotBlank @Size(max = 100) String name, @Min(1) @Max(Tokens.MAX_DAYS) int days) {}

    @GetMapping
    @Operation(summary = "List the tokens of a user, the newest first")
    List<TokenView> list(@PathVariable String username) {
        return tokens.of(username);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a token; its secret is shown this once")
    IssuedToken issue(@PathVariable String username, @RequestBody @Valid NewToken token) {
        return tokens.issue(username, token.name(), Duration.ofDays(token.days()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token")
    void revoke(@PathVariable String username, @PathVariable long id) {
        tokens.revoke(username, id);
    }
}
