package io.comanda.amendment.web;

import io.comanda.ordering.OrderChange;
import io.comanda.platform.actor.Actor;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who may change orders: as who may place and cancel them, agents those of their own customers only. How an order is paid
 * is changed by finance as well, and not by agents.
 */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'integration')";
    static final String WITHDRAW = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";

    private static final Set<String> SELLERS = Set.of("order-desk", "supervisor", "agent", "integration");
    private static final Set<String> CASHIERS = Set.of("order-desk", "finance", "supervisor", "integration");

    private Rights() {}

    /** Refuses the part of a change that is not the caller's business. */
    static OrderChange within(OrderChange change, Actor who) {
        if (change.payment() != null && !isOneOf(CASHIERS, who)
                || change.touchesMoreThanPayment() && !isOneOf(SELLERS, who)) {
            throw new AccessDeniedException("This part of an order is changed by others");
        }
        return change;
    }

    private static boolean isOneOf(Set<String> roles, Actor who) {
        return who.roles().stream().anyMatch(roles::contains);
    }
}
