package io.comanda.customer.web;

/** Who may do what with customers; which rows a rep sees is decided by {@link io.comanda.access.Visibility}. */
final class Rights {

    static final String READ =
            "hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('order-desk', 'finance', 'supervisor', 'administrator', 'integration')";

    static final String AGREE = "hasAnyRole('finance', 'supervisor', 'administrator')";

    private Rights() {}
}
