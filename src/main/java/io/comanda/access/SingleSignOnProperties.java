package io.comanda.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider that may vouch for people; without an issuer there is none.
 *
 * @param issuer its address, below which {@code .well-known/openid-configuration} is found
 * @param clientId under which this house is registered there, with the address {@code <house>/api/sso/provider/callback}
 * @param label what the button of the login page says behind "Log in with"
 */
@ConfigurationProperties("comanda.sso")
public record SingleSignOnProperties(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("single sign-on") String label) {

    public SingleSignOnProperties {
        if (issuer != null && !issuer.isBlank() && (clientId == null || clientSecret == null)) {
            throw new IllegalArgumentException("comanda.sso.issuer needs comanda.sso.client-id and client-secret");
        }
    }

    public boolean offered() {
        return issuer != null && !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "SingleSignOnProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
