package io.comanda.invoicing.web;

/** Who may do what with invoices. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String BOOK = "hasAnyRole('finance', 'integration')";
    static final String FIGURES = "hasAnyRole('order-desk', 'finance', 'supervisor', 'administrator')";
    static final String WATCH = "hasAnyRole('finance', 'supervisor', 'administrator')";
    static final String FINANCE = "hasRole('finance')";

    private Rights() {}
}
