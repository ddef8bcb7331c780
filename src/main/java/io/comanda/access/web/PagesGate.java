package io.comanda.access.web;

import io.comanda.platform.web.WebPages;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The pages of the web application are open: they hold no data, and whoever opens one logs in on it. Their scripts come
 * from this house alone. Why styles may stand in the page: docs/adr/0009.
 */
@Configuration(proxyBeanMethods = false)
class PagesGate {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:;"
            + " media-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " form-action 'self'";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        var pages = pages();
        return http.securityMatcher(request -> READING.contains(request.getMethod()) && pages.matches(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> {
                    Hardening.of(headers, POLICY);
                    headers.cacheControl(cache -> cache.disable());
                })
                .build();
    }

    private static RequestMatcher pages() {
        var patterns = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.concat(WebPages.PAGES.stream(), Stream.of(WebPages.ASSETS))
                .map(patterns::matcher)
                .toArray(RequestMatcher[]::new));
    }
}
