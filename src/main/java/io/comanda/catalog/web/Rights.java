package io.comanda.catalog.web;

/** Who may do what with the catalogue. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('supervisor', 'administrator', 'integration')";

    private Rights() {}
}
