package io.comanda.access.web;

/** What answers without a login, and why it may. Everything else needs one. */
final class OpenAddresses {

    /** Each proves the caller by itself: password, one-time link, signature. */
    static final String[] POST = {
        "/api/session",
        "/api/setup",
        "/api/invitations/acceptance",
        "/api/payments/webhooks/*",
        "/api/customer-orders/*/cancellation",
        "/api/customer-orders/*/payment",
        "/api/customer-orders/*/questions",
        "/api/customer-orders/*/returns",
        "/api/customer-orders/*/returns/*/cancellation",
        "/api/customer-orders/*/returns/*/photos",
        "/api/customer-quotes/*/acceptance",
        "/api/customer-quotes/*/refusal",
        "/api/customer-quotes/*/questions",
    };

    /** What the login page needs, what a customer's signed link proves by itself, and for load balancers up or down. */
    static final String[] GET = {
        "/api/house",
        "/api/company/logo",
        "/api/customer-orders/*",
        "/api/customer-orders/*/cancellation",
        "/api/customer-orders/*/documents/*",
        "/api/customer-orders/*/returnable-lines",
        "/api/customer-orders/*/returns/*/label",
        "/api/customer-orders/*/returns",
        "/api/customer-quotes/*",
        "/api/customer-quotes/*/document",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
    };

    private OpenAddresses() {}
}
