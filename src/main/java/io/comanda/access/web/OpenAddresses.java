package io.comanda.access.web;

/** What answers without a login, and why it may. Everything else needs one. */
final class OpenAddresses {

    /** Each proves the caller by itself: password, one-time link, signature. */
    static final String[] POST = {
        "/api/session", "/api/setup", "/api/invitations/acceptance", "/api/payments/webhooks/*",
    };

    /** What the login page needs; and for load balancers up or down, nothing else. */
    static final String[] GET = {
        "/api/house", "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness",
    };

    private OpenAddresses() {}
}
