package io.comanda.access.web;

import io.comanda.access.Tokens;
import io.comanda.access.domain.Sessions;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What is open to whom before any endpoint is asked: a few addresses to everybody, the API to callers who are known, the
 * rest to nobody. Which role may do what stands at each endpoint.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain gate(HttpSecurity http, Tokens tokens, Sessions sessions, ProblemWriter problems) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, OpenAddresses.POST)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OpenAddresses.GET)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .requestMatchers("/actuator/**")
                                .hasRole("administrator")
                                .anyRequest()
                                .denyAll())
                .addFilterAt(new CallerFilter(tokens, sessions, problems), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.spa()
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsCsrfToken)
                        // Without a session of the container each request looks like a login: the token would be
                        // another one after every answer, and what a page sends meanwhile would be refused.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(Hardening::ofAnswersWithoutContent)
                .build();
    }

    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** Only a browser's cookie can be used by another site; it does not add an Authorization header by itself. */
    private static boolean needsCsrfToken(HttpServletRequest request) {
        return !SAFE_METHODS.contains(request.getMethod())
                && SessionCookie.of(request).isPresent()
                && BearerToken.of(request).isEmpty();
    }
}
