package io.comanda.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a session. Scripts cannot read it and other sites cannot send it; under https its name makes the browser
 * see to it that no other host set it.
 */
public final class SessionCookie {

    private static final String NAME = "comanda_session";

    private SessionCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(cookie -> cookie.getValue());
    }

    public static ResponseCookie with(String secret, HttpServletRequest request) {
        return cookie(secret, request).build();
    }

    static ResponseCookie gone(HttpServletRequest request) {
        return cookie("", request).maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
