package io.comanda;

import io.comanda.platform.actor.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who calls in a test of the web layer: {@code mvc.perform(get("/api/orders").with(Callers.as("order-desk")))}. */
public final class Callers {

    private Callers() {}

    public static RequestPostProcessor as(String... roles) {
        return as(new Actor(String.join("-", roles), Actor.Kind.PERSON, Set.of(roles), null));
    }

    public static RequestPostProcessor agent(@Nullable String agentCode) {
        return as(new Actor("agent-" + agentCode, Actor.Kind.PERSON, Set.of("agent"), agentCode));
    }

    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(actor));
    }

    /** As a program asks: in English, in JSON, each time with a key of its own. */
    public static MockHttpServletRequestBuilder asking(
            String role, MockHttpServletRequestBuilder request, String body) {
        return request.with(as(role))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", Shop.own("KEY-"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    /** For tests below the web layer: put it into the security context. */
    public static Authentication authentication(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }
}
