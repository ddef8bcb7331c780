package io.comanda.purchasing.web;

/** Who may do what with suppliers and orders to them. */
final class Rights {

    static final String READ = "hasAnyRole('purchasing', 'supervisor', 'finance', 'administrator', 'integration')";
    static final String BUY = "hasAnyRole('purchasing', 'supervisor')";
    static final String MAINTAIN = "hasAnyRole('purchasing', 'supervisor', 'administrator', 'integration')";
    static final String RECEIVE = "hasAnyRole('warehouse', 'purchasing', 'supervisor')";

    private Rights() {}
}
