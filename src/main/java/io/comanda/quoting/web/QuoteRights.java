package io.comanda.quoting.web;

/** Who may do what with quotes; agents see and write those of their own customers only. */
final class QuoteRights {

    static final String READ =
            "hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'administrator', 'integration')";
    static final String WRITE = "hasAnyRole('order-desk', 'supervisor', 'agent', 'integration')";

    private QuoteRights() {}
}
