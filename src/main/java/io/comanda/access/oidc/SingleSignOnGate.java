package io.comanda.access.oidc;

import io.comanda.access.SingleSignOn;
import io.comanda.access.SingleSignOnProperties;
import io.comanda.access.web.Hardening;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionTemplate;

/** The two addresses of single sign-on: to the provider, and back. Without a provider both lead to the login page. */
@Configuration(proxyBeanMethods = false)
class SingleSignOnGate {

    static final String ROOM = "/api/sso";
    static final String CALLBACK = ROOM + "/provider/callback";

    @Bean
    @Order(1)
    SecurityFilterChain providerGate(
            HttpSecurity http,
            SingleSignOnProperties properties,
            SingleSignOn singleSignOn,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        var provider = new IdentityProvider(properties);
        var answers = new Answers(singleSignOn);
        return http.securityMatcher(ROOM + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .oauth2Login(login -> login.clientRegistrationRepository(provider)
                        .authorizedClientRepository(new NoTokens())
                        .loginPage("/login")
                        .authorizationEndpoint(way -> way.baseUri(ROOM)
                                .authorizationRequestRepository(new SignOnRequests(provider, jdbc, transaction, clock)))
                        .redirectionEndpoint(way -> way.baseUri(CALLBACK))
                        .successHandler(answers)
                        .failureHandler(answers)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(answers);
                                return filter;
                            }
                        }))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(Hardening::ofAnswersWithoutContent)
                .build();
    }
}
