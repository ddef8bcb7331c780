package io.comanda.inventory.web;

/** Who may do what with stock. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('warehouse', 'supervisor')";

    static final String SUPERVISE = "hasRole('supervisor')";

    private Rights() {}
}
