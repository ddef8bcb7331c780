package io.comanda.portal.web;

import io.comanda.platform.actor.Actor;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets something be done in the name of the customer whose link it is, so that timelines say so. */
final class AsCustomer {

    private AsCustomer() {}

    static <T> T of(String customerNumber, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var customer = new Actor(customerNumber, Actor.Kind.CUSTOMER, Set.of(), null);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(customer, null, Set.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
