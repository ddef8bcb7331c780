package io.comanda.pricing.web;

/** Who may do what with prices. */
final class Rights {

    static final String ASK =
            "hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String READ = "hasAnyRole('order-desk', 'finance', 'supervisor', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('supervisor', 'administrator', 'integration')";

    private Rights() {}
}
