package io.comanda.access.web;

import io.comanda.access.AccessProperties;
import io.comanda.access.Tokens;
import io.comanda.access.domain.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** The API's documentation: for administrators, in the demo for everybody. Its page may load its own scripts. */
@Configuration(proxyBeanMethods = false)
class DocumentationGate {

    private static final String OWN_SCRIPTS =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain documentation(
            HttpSecurity http, AccessProperties properties, Tokens tokens, Sessions sessions, ProblemWriter problems) {
        return http.securityMatcher("/api/docs/**", "/api/swagger-ui/**", "/api/openapi.json/**")
                .authorizeHttpRequests(requests -> {
                    if (properties.openDocumentation()) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().hasRole("administrator");
                    }
                })
                .addFilterAt(new CallerFilter(tokens, sessions, problems), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_SCRIPTS)))
                .build();
    }
}
