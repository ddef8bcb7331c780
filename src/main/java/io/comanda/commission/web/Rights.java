package io.comanda.commission.web;

/** Who may do what with commission; agents see their own only. */
final class Rights {

    static final String READ = "hasAnyRole('finance', 'supervisor', 'agent', 'administrator')";
    static final String WATCH = "hasAnyRole('finance', 'supervisor', 'administrator')";
    static final String MAINTAIN = "hasAnyRole('finance', 'administrator')";
    static final String SETTLE = "hasRole('finance')";

    private Rights() {}
}
