package io.comanda.access.oidc;

import io.comanda.access.SingleSignOn;
import io.comanda.access.SingleSignOnRefused;
import io.comanda.access.Vouched;
import io.comanda.access.web.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Opens a session for whom the provider vouches, and sends everybody else back to the login page with the reason. */
class Answers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final SingleSignOn singleSignOn;

    Answers(SingleSignOn singleSignOn) {
        this.singleSignOn = singleSignOn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        try {
            var session = singleSignOn.enter(vouched((OidcUser) Objects.requireNonNull(authentication.getPrincipal())));
            log.info("{} logged in by single sign-on", session.actor().name());
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    SessionCookie.with(session.secret(), request).toString());
            response.sendRedirect(String.valueOf(request.getAttribute(SignOnRequests.TARGET)));
        } catch (SingleSignOnRefused refused) {
            log.info("Single sign-on refused: {}", refused.reason());
            response.sendRedirect("/login?refused=" + refused.reason());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("Single sign-on failed: {}", failure.getMessage());
        response.sendRedirect("/login?refused=FAILED");
    }

    private static Vouched vouched(OidcUser user) {
        return new Vouched(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null);
    }
}
