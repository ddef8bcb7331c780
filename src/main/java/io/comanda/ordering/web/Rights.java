package io.comanda.ordering.web;

/** Who may do what with orders; agents see and place those of their own customers only. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";
    static final String DESK = "hasAnyRole('order-desk', 'supervisor', 'integration')";

    private Rights() {}
}
