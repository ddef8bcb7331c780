package io.comanda.access.oidc;

import static java.util.Objects.requireNonNull;

import io.comanda.access.SingleSignOnProperties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * What the provider says of itself. Asked for when somebody first wants to log in, so that the house starts while the
 * provider is away.
 */
class IdentityProvider implements ClientRegistrationRepository {

    /** There is one provider; its place in addresses. */
    static final String ID = "start";

    private final SingleSignOnProperties properties;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    IdentityProvider(SingleSignOnProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) && properties.offered() ? registration() : null;
    }

    ClientRegistration registration() {
        var registration = known.get();
        if (registration == null) {
            registration = discovered();
            known.set(registration);
        }
        return registration;
    }

    private ClientRegistration discovered() {
        return ClientRegistrations.fromIssuerLocation(requireNonNull(properties.issuer()))
                .registrationId(ID)
                .clientId(requireNonNull(properties.clientId()))
                .clientSecret(properties.clientSecret())
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .redirectUri("{baseUrl}" + SingleSignOnGate.CALLBACK)
                .build();
    }
}
