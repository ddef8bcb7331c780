package io.comanda.access.oidc;

import static java.util.Objects.requireNonNull;

import io.comanda.access.domain.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;

/**
 * Who is on the way to the provider and back. Kept in the database, so that any node takes her back, and bound by a
 * cookie to the browser that left: an answer of the provider in another browser is worth nothing. Good for one return.
 */
class SignOnRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String TARGET = SignOnRequests.class.getName() + ".target";

    private static final String COOKIE = "comanda_sign_on";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final IdentityProvider provider;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignOnRequests(IdentityProvider provider, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.provider = provider;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest leaving, HttpServletRequest request, HttpServletResponse response) {
        if (leaving == null) {
            return;
        }
        var secret = Secrets.next();
        transaction.executeWithoutResult(status -> keep(leaving, secret, Target.of(request)));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, LIFE, request));
    }

    private void keep(OAuth2AuthorizationRequest leaving, String secret, String target) {
        var now = clock.instant();
        jdbc.sql("delete from access_sign_on where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql(
                        """
                        insert into access_sign_on
                            (secret_hash, state, nonce, code_verifier, return_to, target, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Secrets.hash(secret))
                .param(leaving.getState())
                .param(leaving.getAttribute(OidcParameterNames.NONCE))
                .param(leaving.getAttribute(PkceParameterNames.CODE_VERIFIER))
                .param(leaving.getRedirectUri())
                .param(target)
                .param(Timestamp.from(now.plus(LIFE)))
                .update();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find(request, "select * from access_sign_on where secret_hash = ? and state = ? and expires_at > ?")
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        return requireNonNull(
                        transaction.execute(
                                status -> find(
                                        request,
                                        "delete from access_sign_on where secret_hash = ? and state = ? and expires_at > ? returning *")))
                .orElse(null);
    }

    private Optional<OAuth2AuthorizationRequest> find(HttpServletRequest request, String sql) {
        var secret = Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> cookie.getValue());
        var state = Optional.ofNullable(request.getParameter(OAuth2ParameterNames.STATE));
        if (secret.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(sql)
                .params(Secrets.hash(secret.get()), state.get(), Timestamp.from(clock.instant()))
                .query((row, n) -> {
                    request.setAttribute(TARGET, row.getString("target"));
                    return request(
                            row.getString("state"),
                            row.getString("nonce"),
                            row.getString("code_verifier"),
                            row.getString("return_to"));
                })
                .optional();
    }

    private OAuth2AuthorizationRequest request(String state, String nonce, String codeVerifier, String returnTo) {
        ClientRegistration registration = provider.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(returnTo)
                .scopes(registration.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, IdentityProvider.ID,
                        OidcParameterNames.NONCE, nonce,
                        PkceParameterNames.CODE_VERIFIER, codeVerifier))
                .build();
    }

    /** The provider's answer comes from another site, so the cookie must not be a strict one. */
    private static String cookie(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path(SingleSignOnGate.ROOM)
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
