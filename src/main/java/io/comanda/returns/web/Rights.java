package io.comanda.returns.web;

/** Who may do what with returns. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String ASK = "hasAnyRole('order-desk', 'supervisor', 'integration')";
    static final String HANDLE = "hasAnyRole('warehouse', 'supervisor')";
    static final String SETTLE = "hasAnyRole('finance', 'supervisor')";

    private Rights() {}
}
