package io.comanda.access.web;

/** What answers without a login, and why it may. Everything else needs one. */
final class OpenAddresses {

    /** Each proves the caller by itself: password, one-time link, signature. */
    static final String[] POST = {
        "/api/session", "/api/setup", "/api/invitations/acceptance", "/api/payments/webhooks/*",
    };

    /** For load balancers; shows up or down and nothing else. */
    static final String[] GET = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"};

    private OpenAddresses() {}
}
