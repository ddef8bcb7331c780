package io.comanda.access.web;

import io.comanda.access.Tokens;
import io.comanda.access.domain.Sessions;
import io.comanda.platform.actor.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is calling, by token or by session cookie. A token that does not work is refused at once; a cookie that
 * does not work makes the caller nobody.
 */
class CallerFilter extends OncePerRequestFilter {

    private final Tokens tokens;
    private final Sessions sessions;
    private final ProblemWriter problems;

    CallerFilter(Tokens tokens, Sessions sessions, ProblemWriter problems) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = BearerToken.of(request);
        Optional<Actor> actor;
        try {
            actor = bearer.isPresent()
                    ? bearer.flatMap(tokens::find)
                    : SessionCookie.of(request).flatMap(sessions::find);
        } catch (RuntimeException e) {
            problems.failed(request, response, e);
            return;
        }
        if (bearer.isPresent() && actor.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("Unknown token"));
            return;
        }
        actor.map(ActorAuthentication::new)
                .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
        chain.doFilter(request, response);
    }
}
