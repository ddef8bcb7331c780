package io.comanda.demo;

import io.comanda.access.DemoAccounts;
import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The users of the demo at work, so that the timelines name them. */
@Component
@Profile("demo & !prod")
class DemoStaff {

    /** Does something as the demo's user of a role. */
    <T> T as(Role role, Supplier<T> work) {
        var actor = new Actor(username(role), Actor.Kind.PERSON, Set.of(role.id()), null);
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + role.id());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String username(Role role) {
        return DemoAccounts.ALL.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow()
                .username();
    }
}
