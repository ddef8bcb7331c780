package io.comanda.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where somebody wants to be after the login: an address of this house, never another one's. */
final class Target {

    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1999}|/");

    private Target() {}

    static String of(HttpServletRequest request) {
        var asked = request.getParameter("to");
        return asked != null && WITHIN.matcher(asked).matches() ? asked : "/";
    }
}
