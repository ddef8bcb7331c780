package io.comanda.accounting.web;

/** Who may do what with the books. */
final class Rights {

    static final String READ = "hasAnyRole('finance', 'supervisor', 'administrator')";
    static final String STATEMENT = "hasAnyRole('order-desk', 'finance', 'supervisor', 'administrator')";
    static final String BOOK = "hasRole('finance')";

    private Rights() {}
}
