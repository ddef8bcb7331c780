package io.comanda.banking.web;

/** Who may do what with the bank's statements. */
final class Rights {

    static final String READ = "hasAnyRole('finance', 'supervisor', 'administrator', 'integration')";
    static final String BOOK = "hasAnyRole('finance', 'integration')";
    static final String SETTLE = "hasAnyRole('finance', 'administrator')";

    private Rights() {}
}
