package io.comanda.access.web;

import io.comanda.access.Tokens;
import io.comanda.access.domain.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is calling, by token or by session cookie. A token that does not work is refused at once; a cookie that
 * does not work makes the caller nobody.
 */
class CallerFilter extends OncePerRequestFilter {

    private final Tokens tokens;
    private final Sessions sessions;
    private final AuthenticationEntryPoint refusal;

    CallerFilter(Tokens tokens, Sessions sessions, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = BearerToken.of(request);
        var actor = bearer.isPresent()
                ? bearer.flatMap(tokens::find)
                : SessionCookie.of(request).flatMap(sessions::find);
        if (bearer.isPresent() && actor.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("Unknown token"));
            return;
        }
        actor.map(ActorAuthentication::new)
                .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
        chain.doFilter(request, response);
    }
}
