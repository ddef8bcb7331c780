package io.comanda.access.oidc;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The house is registered at an identity provider. */
@TestConfiguration(proxyBeanMethods = false)
public class OurProvider {

    @Bean
    ProviderStub providerStub() {
        return new ProviderStub();
    }

    @Bean
    DynamicPropertyRegistrar ourClientAtTheProvider(ProviderStub stub) {
        return registry -> {
            registry.add("comanda.sso.issuer", stub::issuer);
            registry.add("comanda.sso.client-id", () -> ProviderStub.CLIENT);
            registry.add("comanda.sso.client-secret", () -> ProviderStub.SECRET);
            registry.add("comanda.sso.label", () -> "Bikes & Co.");
        };
    }
}
